package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.nabij.access.House;
import nl.nabij.access.LogFilter;
import nl.nabij.access.LogGround;
import nl.nabij.access.LogRow;
import nl.nabij.access.NotYetSequenced;
import nl.nabij.access.Origin;
import nl.nabij.access.Oversight;
import nl.nabij.access.Proof;
import nl.nabij.access.Refused;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Unlogged;
import nl.nabij.access.Youth;
import nl.nabij.appointment.Appointment;
import nl.nabij.appointment.Appointments;
import nl.nabij.appointment.Kind;
import nl.nabij.appointment.NewAppointment;
import nl.nabij.call.Calls;
import nl.nabij.conversation.Conversations;
import nl.nabij.followup.FollowUps;
import nl.nabij.guidance.CaseCard;
import nl.nabij.guidance.Cases;
import nl.nabij.guidance.Phase;
import nl.nabij.letter.Letters;
import nl.nabij.people.Directory;
import nl.nabij.people.Organisation;
import nl.nabij.people.StaffLogin;
import nl.nabij.people.YouthDetails;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.Vault;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No entry, no access; no act, no entry; and what stands in the log can be proven. */
@ExtendWith(ArquillianExtension.class)
class LogIT {
  private static final Origin ORIGIN = new Origin("127.0.0.1", "");
  private static final String TEXT = "Zullen we donderdag bellen?";

  private final DataSource database = PastTheWall.source();

  @Inject private UserTransaction transaction;
  @Inject private Directory directory;
  @Inject private Cases cases;
  @Inject private Conversations conversations;
  @Inject private Appointments appointments;
  @Inject private Letters letters;
  @Inject private Calls calls;
  @Inject private FollowUps followUps;
  @Inject private Oversight oversight;
  @Inject private Vault vault;

  private Staff consultant;
  private Staff officer;
  private UUID youth;
  private UUID thread;
  private CaseCard guidance;
  private Appointment appointment;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(LogIT.class);
  }

  /** A municipality of its own for each test, with one youth in the care of one consultant. */
  @BeforeEach
  void aYouthWithACaseAThreadAndAVideoAppointment() {
    final String slug = "it-" + UUID.randomUUID().toString().substring(0, 8);
    final Organisation organisation =
        directory.enrolOrganisation(slug, "Proefdam", "0800 0000", "Kade 1", "1234 AB", "Proefdam");
    consultant = staff(slug, Role.CONSULTANT);
    officer = staff(slug, Role.PRIVACY_OFFICER);
    final House house = new House("test", organisation.id());
    youth =
        directory.enrolYouth(
            house,
            organisation.id(),
            new YouthDetails(
                "Noor",
                "Proef",
                LocalDate.of(2004, 5, 6),
                "+31600000000",
                "p@proef.example",
                "nl"));
    guidance = cases.open(house, youth, consultant.id(), LocalDate.now(ZoneOffset.UTC));
    thread = conversations.open(house, youth);
    appointment =
        appointments.plan(
            consultant,
            youth,
            new NewAppointment(
                UUID.randomUUID(),
                Kind.VIDEO,
                Instant.now().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS),
                30,
                null,
                true));
  }

  @Test
  void without_a_log_no_room_lets_anybody_in_and_nothing_changes() throws SQLException {
    final Map<String, Long> before = rows();
    execute("REVOKE INSERT ON audit_entry FROM nabij");
    try {
      final Youth device = new Youth(youth, consultant.organisation(), UUID.randomUUID(), ORIGIN);
      final Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
      acts.put("people", () -> directory.devices(consultant, youth));
      acts.put("people, inviting", () -> directory.invite(consultant, youth));
      acts.put("guidance", () -> cases.caseOf(consultant, youth));
      acts.put("guidance, moving", () -> cases.move(consultant, guidance.id(), Phase.COURSE));
      acts.put("conversation", () -> conversations.after(device, thread, 0, 50));
      acts.put(
          "conversation, writing",
          () -> conversations.post(consultant, thread, UUID.randomUUID(), TEXT));
      acts.put("appointment", () -> appointments.ofYouth(device, youth));
      acts.put(
          "appointment, cancelling",
          () -> appointments.cancel(consultant, appointment.id(), "ziek"));
      acts.put("letter", () -> letters.open(consultant, appointment.letter()));
      acts.put("call", () -> calls.joinCode(consultant, appointment.room()));
      acts.put("followup", () -> followUps.planOf(consultant, youth));
      acts.put("followup, due", () -> followUps.due(consultant));
      acts.put("access", () -> oversight.find(officer, everything(50)));
      acts.put("a stranger", () -> cases.caseOf(staffElsewhere(), youth));
      acts.forEach(
          (room, act) ->
              assertThat(rootOf(catchThrowable(act))).as(room).isInstanceOf(Unlogged.class));
    } finally {
      execute("GRANT INSERT ON audit_entry TO nabij");
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(cases.caseOf(consultant, youth).phase()).isEqualTo(guidance.phase());
  }

  @Test
  void a_refusal_is_in_the_log_although_the_act_is_undone() {
    final Staff stranger = staff(slugOf(consultant), Role.CONSULTANT);
    assertThatThrownBy(() -> conversations.post(stranger, thread, UUID.randomUUID(), TEXT))
        .isInstanceOf(Refused.class);
    assertThat(conversations.after(consultant, thread, 0, 50).messages())
        .noneMatch(message -> TEXT.equals(message.text()));
    final LogRow refusal =
        find(new LogFilter(
                null, stranger.id(), null, "refused", LogGround.ANY, null, null, null, 10))
            .get(0);
    assertThat(refusal.reason()).isEqualTo("no-tie");
    assertThat(refusal.action()).isEqualTo("message.write");
    assertThat(refusal.dossiers()).containsExactly(youth);
  }

  @Test
  void an_act_that_is_undone_leaves_neither_itself_nor_an_entry() throws Exception {
    final int before = find(everything(200)).size();
    transaction.begin();
    conversations.post(consultant, thread, UUID.randomUUID(), TEXT);
    transaction.rollback();
    // One more: the first look of the officer.
    assertThat(find(everything(200))).hasSize(before + 1);
    assertThat(conversations.after(consultant, thread, 0, 50).messages())
        .noneMatch(message -> TEXT.equals(message.text()));
  }

  @Test
  void an_entry_is_proven_within_seconds() throws InterruptedException {
    cases.caseOf(consultant, youth);
    final UUID entry =
        find(new LogFilter(
                youth, consultant.id(), "dossier.open", null, LogGround.ANY, null, null, null, 1))
            .get(0)
            .id();
    final Proof proof = proof(entry);
    assertThat(proof.index()).isLessThan(proof.size());
    assertThat(new String(proof.leaf(), StandardCharsets.UTF_8))
        .contains(entry.toString(), "\"action\":\"dossier.open\"")
        .doesNotContain("Noor");
    assertThat(proof.checkpoint().lines().toList().get(1)).isEqualTo("" + proof.size());
    final String origin = proof.checkpoint().lines().findFirst().orElseThrow();
    assertThat(origin).endsWith("/log/" + slugOf(consultant));
    assertThat(proof.verifier()).startsWith(origin + "+");
  }

  @Test
  void an_erased_dossier_cannot_be_read_any_more_and_the_log_still_proves() throws Exception {
    conversations.post(consultant, thread, UUID.randomUUID(), TEXT);
    final UUID entry =
        find(new LogFilter(youth, null, "message.write", null, LogGround.ANY, null, null, null, 1))
            .get(0)
            .id();
    vault.destroy(youth);
    assertThatThrownBy(() -> conversations.after(consultant, thread, 0, 50))
        .isInstanceOf(KeyDestroyed.class);
    assertThat(proof(entry).leaf()).isNotEmpty();
  }

  private Proof proof(final UUID entry) throws InterruptedException {
    final Instant patience = Instant.now().plusSeconds(30);
    while (true) {
      try {
        return oversight.prove(officer, entry);
      } catch (final NotYetSequenced e) {
        assertThat(Instant.now()).isBefore(patience);
        Thread.sleep(50);
      }
    }
  }

  private List<LogRow> find(final LogFilter filter) {
    return oversight.find(officer, filter).rows();
  }

  private static LogFilter everything(final int limit) {
    return new LogFilter(null, null, null, null, LogGround.ANY, null, null, null, limit);
  }

  private Staff staff(final String slug, final Role role) {
    return directory.recognise(
        new StaffLogin(UUID.randomUUID() + "." + slug, slug, "Sam Proef", Set.of(role), true),
        ORIGIN);
  }

  private Staff staffElsewhere() {
    return new Staff(
        UUID.randomUUID(), UUID.randomUUID(), "", Set.of(Role.CONSULTANT), true, ORIGIN);
  }

  private String slugOf(final Staff staff) {
    return directory.organisation(staff.organisation()).slug();
  }

  private static Throwable rootOf(final Throwable thrown) {
    Throwable root = thrown;
    while (root != null && !(root instanceof Unlogged) && root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private void execute(final String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * How many rows each table holds; the queue of the sequencer and its tiles move by themselves.
   */
  private Map<String, Long> rows() throws SQLException {
    final Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      final List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                  // Written by rounds, of what was in the log before.
                  + " AND tablename NOT IN ('audit_pending', 'audit_leaf', 'audit_tile',"
                  + " 'audit_day', 'signal', 'signal_reading')")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (final String table : tables) {
        try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
          count.next();
          rows.put(table, count.getLong(1));
        }
      }
    }
    return rows;
  }
}
