package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Youth;
import nl.nabij.calendar.DutchTime;
import nl.nabij.guidance.Cases;
import nl.nabij.people.CodeWrong;
import nl.nabij.people.Directory;
import nl.nabij.people.Invitation;
import nl.nabij.people.TiedDevice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A youth comes in by token and code, and a device can be ended. */
@ExtendWith(ArquillianExtension.class)
class DevicesIT {

  @Inject private Directory directory;
  @Inject private Cases cases;

  private final DataSource database = PastTheWall.source();

  private Town town;
  private UUID youth;
  private Entries entries;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(DevicesIT.class, Town.class, Entries.class);
  }

  @BeforeEach
  void aYouthOfTheConsultant() {
    town = new Town(directory);
    youth = town.youth("Noor");
    cases.open(town.coordinator, youth, town.consultant.id(), LocalDate.now(DutchTime.ZONE));
    entries = new Entries(database);
  }

  private TiedDevice tie(final Invitation invitation, final String code) {
    return directory.tieDevice(invitation.token(), code, "Firefox", Town.DESK);
  }

  private static String wrong(final Invitation invitation) {
    return invitation.code().equals("000000") ? "000001" : "000000";
  }

  @Test
  void tokenAndCodeTieADeviceUntilItIsEnded() {
    final Invitation invitation = directory.invite(town.consultant, youth);
    final TiedDevice device = tie(invitation, invitation.code());
    final Youth known = directory.recognise(device.secret(), Town.DESK).orElseThrow().youth();
    assertThat(known.id()).isEqualTo(youth);
    assertThat(directory.devices(town.consultant, youth)).hasSize(1);

    directory.endDevice(known, device.device());
    assertThat(directory.recognise(device.secret(), Town.DESK)).isEmpty();
    assertThat(directory.devices(town.consultant, youth)).isEmpty();
  }

  @Test
  void tenWrongCodesAtTheSameTimeEndTheInvitationAfterFive() throws Exception {
    final Invitation invitation = directory.invite(town.consultant, youth);
    final Callable<String> guess =
        () -> {
          try {
            tie(invitation, wrong(invitation));
            return "tied";
          } catch (final CodeWrong e) {
            return "left " + e.attemptsLeft();
          } catch (final Rejected e) {
            return e.code();
          }
        };
    final ExecutorService many = Executors.newFixedThreadPool(10);
    final List<String> answers = new ArrayList<>();
    try {
      for (final Future<String> one : many.invokeAll(Collections.nCopies(10, guess))) {
        answers.add(one.get());
      }
    } finally {
      many.shutdownNow();
    }
    assertThat(answers)
        .contains("left 1", "left 2", "left 3", "left 4")
        .filteredOn(answer -> answer.equals("invitation-over"))
        .hasSize(6);
    assertThatThrownBy(() -> tie(invitation, invitation.code()))
        .isInstanceOf(Rejected.class)
        .hasMessage("invitation-over");
    assertThat(entries.of("device.tie", "refused", youth)).isEqualTo(11);
    assertThat(entries.of("device.tie", "ok", youth)).isZero();
  }

  @Test
  void aColleagueWithoutATieNeitherInvitesNorSeesNorEndsDevices() throws Exception {
    final Invitation invitation = directory.invite(town.consultant, youth);
    final TiedDevice device = tie(invitation, invitation.code());
    assertThatThrownBy(() -> directory.invite(town.colleague, youth)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> directory.devices(town.colleague, youth)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> directory.endDevice(town.colleague, device.device()))
        .isInstanceOf(Refused.class);
    assertThat(directory.recognise(device.secret(), Town.DESK)).isPresent();
    assertThat(entries.of("device.end", "refused", youth)).isEqualTo(1);
  }
}
