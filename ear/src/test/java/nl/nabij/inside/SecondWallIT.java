package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.database.DatabaseFailed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A room that forgets to check, on purpose: the database shows it nothing of anybody else. */
@ExtendWith(ArquillianExtension.class)
class SecondWallIT {

  private static final List<String> SAYING_WHOSE =
      List.of(
          "youth",
          "thread",
          "appointment",
          "letter",
          "privacy_request",
          "audit_entry",
          "audit_subject",
          "guidance_case",
          "device",
          "attachment",
          "draft",
          "planned_message",
          "agreement",
          "companion",
          "talk_group",
          "phrase",
          "absence",
          "access_grant",
          "vault_key",
          "call_room",
          "followup_plan",
          "reach_rhythm",
          "staff");

  @Inject private Forgetful forgetful;

  private final DataSource database = PastTheWall.source();

  private Furnished home;
  private UUID organisation;
  private Staff own;
  private Staff stranger;
  private Entries entries;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.withRoom(
        Forgetful.class, SecondWallIT.class, Furnished.class, Town.class, Entries.class);
  }

  @BeforeEach
  void twoTowns() {
    home = new Furnished();
    organisation = home.town.organisation.id();
    own = home.town.consultant;
    stranger = new Furnished().staff(true, EnumSet.allOf(Role.class));
    entries = new Entries(database);
  }

  private List<String> rowsOfHome() {
    final Stream<String> saying =
        SAYING_WHOSE.stream().map(table -> table + " WHERE organisation = '" + organisation + "'");
    final Stream<String> hanging =
        Stream.of(
            "message WHERE thread = '" + home.thread + "'",
            "group_member WHERE person = '" + home.youth + "'");
    return Stream.concat(saying, hanging).toList();
  }

  @Test
  void aForgottenCheckShowsNothingOfAnotherOrganisation() {
    for (final String from : rowsOfHome()) {
      assertThat(forgetful.countAll(from)).as("there is something in %s", from).isPositive();
      assertThat(forgetful.count(own, from)).as("for its own: %s", from).isPositive();
      assertThat(forgetful.count(stranger, from)).as("for a stranger: %s", from).isZero();
    }
  }

  @Test
  void aForgottenCheckChangesNothingOfAnotherOrganisation() throws SQLException {
    final Map<String, String> wrong =
        Map.of(
            "youth", "UPDATE youth SET sealed_details = '' WHERE id = '" + home.youth + "'",
            "message", "UPDATE message SET sealed_text = '' WHERE thread = '" + home.thread + "'",
            "thread", "UPDATE thread SET last_seq = 0 WHERE dossier = '" + home.youth + "'",
            "draft", "DELETE FROM draft WHERE youth = '" + home.youth + "'",
            "phrase", "DELETE FROM phrase WHERE organisation = '" + organisation + "'");
    wrong.forEach((table, sql) -> assertThat(forgetful.change(stranger, sql)).as(table).isZero());
    assertThat(forgetful.change(own, wrong.get("draft"))).isPositive();
  }

  @Test
  void aForgottenCheckPutsNothingIntoAnotherOrganisation() {
    final List<String> wrong =
        List.of(
            """
            INSERT INTO youth (id, organisation, sealed_details, enrolled_at)
            VALUES (gen_random_uuid(), '%s', '', now())
            """
                .formatted(organisation),
            """
            INSERT INTO message (thread, seq, id, sender_kind, sender, sent_at, kind, sealed_text)
            VALUES ('%s', 99, gen_random_uuid(), 'staff', gen_random_uuid(), now(), 'text', '')
            """
                .formatted(home.thread),
            """
            INSERT INTO audit_subject (organisation, dossier, at, entry, own)
            VALUES ('%s', gen_random_uuid(), now(), gen_random_uuid(), false)
            """
                .formatted(organisation));
    for (final String sql : wrong) {
      assertThatThrownBy(() -> forgetful.change(stranger, sql))
          .as(sql)
          .rootCause()
          .isInstanceOfSatisfying(
              DatabaseFailed.class, failed -> assertThat(failed.walled()).isTrue());
      assertThat(forgetful.change(own, sql)).isEqualTo(1);
    }
  }

  @Test
  void anAnswerThatNeverCameByTheDoorIsNotGiven() {
    final String from = "youth WHERE organisation = '" + organisation + "'";
    assertThatThrownBy(() -> forgetful.countPastTheDoor(own, from))
        .isInstanceOf(EJBException.class)
        .hasRootCauseMessage("Forgetful.countPastTheDoor answered past the door");
  }

  @Test
  void whoAsksForAThingOfAnotherOrganisationIsRefusedAndInItsLog() throws SQLException {
    final UUID letter =
        UUID.fromString(
            first("SELECT id FROM letter WHERE organisation = '" + organisation + "' LIMIT 1"));
    forgetful.find(own, letter);
    assertThatThrownBy(() -> forgetful.find(stranger, letter)).isInstanceOf(Refused.class);
    assertThat(
            entries.count(
                """
                SELECT count(*) FROM audit_entry WHERE organisation = ? AND actor = ? AND object = ?
                  AND action = 'elsewhere.knock' AND object_kind = 'letter'
                  AND outcome = 'refused' AND reason = 'other-organisation' AND ? = ANY (dossiers)
                """,
                organisation,
                stranger.id(),
                letter,
                home.youth))
        .isEqualTo(1);
    assertThatThrownBy(() -> forgetful.find(stranger, UUID.randomUUID()))
        .isInstanceOf(NotFound.class);
  }

  private String first(final String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
