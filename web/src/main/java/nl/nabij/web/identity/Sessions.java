package nl.nabij.web.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DemoTime;
import nl.nabij.conversation.Conversations;
import nl.nabij.guidance.Cases;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.ScreenLocks;

/** Puts together, in one transaction, what an app shows of the person in front of it. */
@Stateless
public class Sessions {
  private static final String SIGN_OUT = "/api/session/sign-out";

  @Inject Directory directory;
  @Inject Cases cases;
  @Inject Conversations conversations;
  @Inject ScreenLocks locks;

  /** The view of a member of staff or a youth; anyone else is nobody here. */
  public SessionView view(final java.util.Optional<Actor> actor) {
    if (actor.orElse(null) instanceof Staff staff) {
      return staff(staff);
    } else if (actor.orElse(null) instanceof Youth youth) {
      return youth(youth);
    }
    return SessionView.nobody(DemoTime.enabled());
  }

  /** Of a device whose screen is locked: no more than that, and of which municipality. */
  public SessionView locked(final Youth youth) {
    return SessionView.locked(
        DemoTime.enabled(), municipality(youth.organisation()), locks.keyed(youth));
  }

  private SessionView staff(final Staff staff) {
    return new SessionView(
        "staff",
        staff.id(),
        staff.name(),
        municipality(staff.organisation()),
        staff.roles().stream().map(Role::code).sorted().toList(),
        staff.twoFactor(),
        DemoTime.enabled(),
        null,
        null,
        SIGN_OUT,
        null,
        null);
  }

  private SessionView youth(final Youth youth) {
    final UUID owner = cases.caseOf(youth, youth.id()).owner();
    final String contact = directory.staffNames(List.of(owner)).get(owner);
    return new SessionView(
        "youth",
        youth.id(),
        directory.details(youth, youth.id()).firstName(),
        municipality(youth.organisation()),
        null,
        null,
        DemoTime.enabled(),
        conversations.threadOf(youth.id()),
        new SessionView.Contact(contact),
        SIGN_OUT,
        null,
        null);
  }

  private SessionView.Municipality municipality(final UUID id) {
    final Organisation organisation = directory.organisation(id);
    return new SessionView.Municipality(
        organisation.slug(), organisation.name(), organisation.phone());
  }
}
