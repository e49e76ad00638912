package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.heading;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.nabij.verify.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A dossier goes when its term is over or its youth asked for it, and leaves nothing but proof. */
class ErasureIT {
  private static final String CONSULTANT = "consultant15.meerdam";
  private static Browser browser;

  @BeforeAll
  static void open() {
    Whole.stand();
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void what_is_erased_is_nowhere_any_more_and_the_log_is_still_right() throws Exception {
    final Api officer = Api.staff("officer");
    final Page desk = browser.staff("officer", "/toezicht/bewaren");
    assertThat(desk.getByText("Er hoeft nu niets gewist te worden.")).isVisible();
    picture(desk, "bewaren-leeg");

    final DemoYouth asked = DemoYouth.tieGuided(CONSULTANT);
    final DemoYouth kept = DemoYouth.tieGuided(CONSULTANT);
    final String words = "Dit mag niemand meer lezen " + UUID.randomUUID();
    says(asked, words);
    // Nothing that is only half said stays either.
    assertThat(
            asked
                .device()
                .put(
                    "/api/threads/" + asked.thread() + "/draft?as=youth",
                    "{\"text\":\"half geschreven\",\"known\":0}")
                .status())
        .isLessThan(300);
    final UUID request = UUID.randomUUID();
    asked.device().put("/api/me/requests/" + request, "{\"kind\":\"erasure\"}");
    assertThat(
            officer
                .post(
                    "/api/requests/" + request + "/answer",
                    "{\"outcome\":\"done\",\"answer\":\"We wissen alles.\"}")
                .status())
        .isEqualTo(200);
    sql(
        "UPDATE guidance_case SET outcome = 'WORK', closed_on = '2015-01-01',"
            + " outflow_on = '2015-01-01', aftercare_until = '2016-01-01' WHERE youth = '"
            + kept.id()
            + "'");
    sql("DELETE FROM retention_day");
    until(Duration.ofMinutes(2), () -> proposed(officer).contains(kept.id()));
    assertThat(proposed(officer)).contains(asked.id());

    desk.reload();
    assertThat(one(desk, asked).getByText("De jongere vroeg erom")).isVisible();
    assertThat(one(desk, kept).getByText("Bewaartermijn voorbij")).isVisible();
    picture(desk, "bewaren-voorstel");

    button(desk, "Laat blijven: " + kept.name()).click();
    desk.getByLabel("Waarom moet dit dossier blijven?").fill("Er loopt een bezwaar.");
    picture(desk, "bewaren-blijft");
    button(desk, "Leg vast").click();
    assertThat(button(desk, "Hoeft niet meer te blijven: " + kept.name())).isVisible();
    assertThat(one(desk, kept)).containsText("Er loopt een bezwaar.");
    assertThat(officer.post("/api/erasures/" + kept.id() + "/approve", "{}").problem())
        .isNotBlank();
    assertThat(asked.consultant().get("/api/erasures").status()).isEqualTo(403);
    assertThat(asked.consultant().post("/api/erasures/" + asked.id() + "/approve", "{}").status())
        .isEqualTo(403);

    button(desk, "Wis dit dossier: " + asked.name()).click();
    assertThat(desk.getByText(Pattern.compile("Weet je het zeker.*"))).isVisible();
    picture(desk, "bewaren-zeker");
    button(desk, "Ja, wis alles").click();
    assertThat(heading(desk, "Wordt nu gewist")).isVisible();
    until(Duration.ofSeconds(30), () -> asked.device().get("/api/me/requests").status() == 401);
    assertThat(
            asked
                .consultant()
                .get("/api/threads/" + asked.thread() + "/messages?limit=10")
                .status())
        .isIn(403, 404);
    picture(desk, "bewaren-bezig");

    // As if it were two minutes later: the copies of the key on other nodes have lapsed by then.
    sql(
        "UPDATE access_grant SET since = since - interval '2 minutes', until = until"
            + " - interval '2 minutes' WHERE dossier = '"
            + asked.id()
            + "'");
    sql(
        "UPDATE erasure SET key_gone_at = key_gone_at - interval '2 minutes', next_at ="
            + " least(next_at, now()), pass_began = least(pass_began, now()) WHERE dossier = '"
            + asked.id()
            + "'");
    until(Duration.ofMinutes(4), () -> listed(officer, "done").contains(asked.id()));
    assertThat(found(asked.id()))
        .containsExactlyInAnyOrder(
            "audit_entry", "audit_subject", "erasure", "erasure_count", "vault_key");
    assertThat(found(asked.thread())).isSubsetOf("audit_entry");
    assertThat(
            count("SELECT count(*) FROM vault_key WHERE dossier = '%s' AND wrapped IS NULL", asked))
        .isEqualTo(1);
    assertThat(listed(officer, "held")).contains(kept.id());
    assertThat(count("SELECT count(*) FROM youth WHERE id = '%s'", kept)).isEqualTo(1);
    assertThat(officer.get("/api/erasures/destroyed").body()).contains(asked.id());
    assertThat(asked.consultant().get("/api/inbox").body()).doesNotContain(asked.id());

    desk.reload();
    assertThat(desk.getByText(Pattern.compile("gegevens weggehaald"))).isVisible();
    picture(desk, "bewaren-gewist");
    isRight(officer.get("/api/erasures/" + asked.id() + "/certificate").body(), asked);
    assertThat(verify()).contains("Good.");
  }

  /** What the certificate says is a leaf of the tree whose root the checkpoint has. */
  private static void isRight(final String certificate, final DemoYouth youth) throws Exception {
    assertThat(certificate)
        .contains("BEWIJS VAN WISSEN", "op verzoek van de jongere", youth.id())
        .doesNotContain(youth.name());
    final List<String> lines = certificate.lines().toList();
    final int said = lines.indexOf("De regel, als base64 en als tekst:");
    final byte[] leaf = Base64.getDecoder().decode(lines.get(said + 1));
    assertThat(new String(leaf, StandardCharsets.UTF_8)).contains("dossier.erase", youth.id());
    final int proof = lines.indexOf("c2sp.org/tlog-proof@v1");
    final long index = Long.parseLong(lines.get(proof + 1).substring("index ".length()));
    final List<byte[]> path = new ArrayList<>();
    int line = proof + 2;
    for (; !lines.get(line).isEmpty(); line++) {
      path.add(Base64.getDecoder().decode(lines.get(line)));
    }
    final long size = Long.parseLong(lines.get(line + 2));
    assertThat(Base64.getEncoder().encodeToString(root(leaf, index, size, path)))
        .isEqualTo(lines.get(line + 3));
  }

  /** RFC 9162, 2.1.3.2. */
  private static byte[] root(
      final byte[] leaf, final long index, final long size, final List<byte[]> path)
      throws Exception {
    byte[] root = hash(new byte[] {0}, leaf);
    long place = index;
    long last = size - 1;
    for (final byte[] beside : path) {
      if ((place & 1) == 1 || place == last) {
        root = hash(new byte[] {1}, beside, root);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        root = hash(new byte[] {1}, root, beside);
      }
      place >>= 1;
      last >>= 1;
    }
    assertThat(last).isZero();
    return root;
  }

  private static byte[] hash(final byte[]... parts) throws Exception {
    final MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (final byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static String verify() {
    final String key = Api.staff("officer").get("/api/log/key").json().path("key").asText();
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(List.of("--key", key, Whole.url() + "/log/meerdam"), out, out);
    return said.toString(StandardCharsets.UTF_8);
  }

  private static void says(final DemoYouth youth, final String text) {
    assertThat(
            youth
                .device()
                .post(
                    "/api/threads/" + youth.thread() + "/messages?as=youth",
                    "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), text))
                .status())
        .isEqualTo(201);
  }

  private static Locator one(final Page desk, final DemoYouth youth) {
    return desk.getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(youth.name()));
  }

  private static List<String> proposed(final Api officer) {
    return listed(officer, "proposed");
  }

  private static List<String> listed(final Api officer, final String list) {
    final JsonNode all = officer.get("/api/erasures").json().path(list);
    return StreamSupport.stream(all.spliterator(), false)
        .map(one -> one.path("dossier").asText())
        .collect(Collectors.toList());
  }

  /** The tables in which this stands, in whatever column. */
  private static List<String> found(final String id) throws SQLException {
    final List<String> found = new ArrayList<>();
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      final List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS t"
                  + " FROM information_schema.tables WHERE table_type = 'BASE TABLE'"
                  + " AND table_schema NOT IN ('pg_catalog', 'information_schema')")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (final String table : tables) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT 1 FROM " + table + " x WHERE x::text LIKE '%" + id + "%' LIMIT 1")) {
          if (row.next()) {
            found.add(table.replaceFirst(".*\\.", ""));
          }
        }
      }
    }
    return found;
  }

  private static long count(final String query, final DemoYouth youth) throws SQLException {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(query.formatted(youth.id()))) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void sql(final String change) throws SQLException {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      statement.executeUpdate(change);
    }
  }

  private static void picture(final Page desk, final String name) {
    Pictures.take(desk, name + "-1280");
    Axe.findsNothing(desk);
    desk.setViewportSize(360, 740);
    Pictures.take(desk, name + "-360");
    desk.setViewportSize(1280, 800);
  }

  private static void until(final Duration atMost, final BooleanSupplier holds)
      throws InterruptedException {
    final Instant end = Instant.now().plus(atMost);
    while (!holds.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not within " + atMost);
      }
      Thread.sleep(1_000);
    }
  }
}
