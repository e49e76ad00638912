package nl.nabij.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.nabij.access.House;
import nl.nabij.people.Directory;
import nl.nabij.people.Invitation;

/** Has an invitation ready for whoever wants to be the youth. */
@ApplicationScoped
class WelcomeDesk {

  @Inject private Directory directory;
  private UUID youth;
  private UUID organisation;

  /** The youth that the visitor may be. */
  void meet(final UUID guest, final Team team) {
    youth = guest;
    organisation = team.organisation();
  }

  /**
   * A new open invitation. Only its fingerprints are kept, so each start of the server makes one,
   * and an earlier one ends.
   */
  DemoState.OpenInvitation invitation() {
    final Invitation made = directory.invite(new House("demo-world", organisation), youth);
    return new DemoState.OpenInvitation(made.link(), made.code());
  }
}
