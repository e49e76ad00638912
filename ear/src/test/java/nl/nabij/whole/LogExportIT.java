package nl.nabij.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.verify.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The log leaves the house, and is checked by a program that knows nothing of the gateway: as a
 * copy that the officer takes along, and as it is served to anybody.
 */
class LogExportIT {
  private static final int PATIENCE_SECONDS = 60;
  private static final String BUNDLE = "tile/entries/000";

  @TempDir Path room;

  /** What the command says, and its exit code. */
  private record Said(int code, String text) {}

  @Test
  void a_copy_that_the_officer_took_is_checked_elsewhere() throws Exception {
    final Api officer = Api.staff("officer");
    final Path first = copy(officer, "first.zip");
    final Said good = verify(first.toString());
    assertThat(good.text()).contains("each as it was signed").contains("Good.");
    assertThat(good.code()).isZero();

    final Path checkpoint = room.resolve("checkpoint");
    try (FileSystem zip = FileSystems.newFileSystem(first)) {
      Files.copy(zip.getPath("checkpoint"), checkpoint);
    }
    final Path second = copy(officer, "second.zip");
    final Said grown = verify("--earlier", checkpoint.toString(), second.toString());
    assertThat(grown.text()).contains("entries are still the same");
    assertThat(grown.code()).isZero();

    try (FileSystem zip = FileSystems.newFileSystem(second)) {
      final Path bundle = zip.getPath(BUNDLE);
      final byte[] bytes = Files.readAllBytes(bundle);
      bytes[bytes.length / 2] ^= 1;
      Files.write(bundle, bytes);
    }
    final Said spoilt = verify(second.toString());
    assertThat(spoilt.code()).isEqualTo(1);
    assertThat(spoilt.text()).startsWith("WRONG  entry ");
  }

  @Test
  void taking_a_copy_is_in_the_log() throws IOException {
    final Api officer = Api.staff("officer");
    copy(officer, "log.zip");
    final JsonNode entries =
        officer.get("/api/log?action=log.export&outcome=ok").json().path("entries");
    assertThat(entries).isNotEmpty();
    assertThat(entries.get(0).path("actor").path("role").asText()).isEqualTo("privacy-officer");
    assertThat(Api.staff("consultant").save("/api/log/export", room.resolve("no.zip")))
        .isEqualTo(403);
  }

  @Test
  void a_selection_comes_in_each_form_with_a_proof_of_each_entry() throws Exception {
    final Api officer = Api.staff("officer");
    for (final String form :
        List.of(
            "csv/regels.csv",
            "json/regels.json",
            "ldv/logboek-dataverwerkingen.jsonl",
            "fhir/auditevents.xml")) {
      final String[] words = form.split("/");
      final Path file = room.resolve(words[0] + ".zip");
      assertThat(officer.save("/api/log/selection?action=log.search&format=" + words[0], file))
          .isEqualTo(200);
      try (FileSystem zip = FileSystems.newFileSystem(file)) {
        assertThat(Files.readString(zip.getPath(words[1]))).contains("log.search");
        final String root = Files.readString(zip.getPath("checkpoint")).lines().toList().get(2);
        int proven = 0;
        try (var proofs = Files.newDirectoryStream(zip.getPath("bewijs"), "*.tlog-proof")) {
          for (final Path proof : proofs) {
            final Path leaf =
                proof.resolveSibling(
                    proof.getFileName().toString().replace(".tlog-proof", ".json"));
            assertThat(rootOf(Files.readAllBytes(leaf), Files.readString(proof))).isEqualTo(root);
            proven++;
          }
        }
        assertThat(proven).isPositive();
      }
    }
    assertThat(
            Api.staff("consultant").save("/api/log/selection?format=csv", room.resolve("no.zip")))
        .isEqualTo(403);
    assertThat(officer.save("/api/log/selection?format=exe", room.resolve("bad.zip")))
        .isEqualTo(400);
  }

  /** RFC 9162, 2.1.3.2. */
  private static String rootOf(final byte[] leaf, final String proof) throws Exception {
    final List<String> lines = proof.lines().toList();
    long number = Long.parseLong(lines.get(1).substring("index ".length()));
    final int end = lines.indexOf("");
    long last = Long.parseLong(lines.get(end + 2)) - 1;
    byte[] hash = hash(new byte[] {0}, leaf);
    for (final String line : lines.subList(2, end)) {
      final byte[] other = Base64.getDecoder().decode(line);
      if ((number & 1) == 1 || number == last) {
        hash = hash(new byte[] {1}, other, hash);
        while ((number & 1) == 0 && number != 0) {
          number >>= 1;
          last >>= 1;
        }
      } else {
        hash = hash(new byte[] {1}, hash, other);
      }
      number >>= 1;
      last >>= 1;
    }
    return Base64.getEncoder().encodeToString(hash);
  }

  private static byte[] hash(final byte[]... parts) throws Exception {
    final MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (final byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  @Test
  void the_running_log_is_checked_by_its_hashes() throws Exception {
    final Said said = verify(log().path("url").asText());
    assertThat(said.text()).contains("NOT CHECKED").contains("Good.");
    assertThat(said.code()).isZero();
  }

  @Test
  void another_town_vouches_for_the_log() throws Exception {
    final TownWitness witness = Whole.witness();
    final Api officer = Api.staff("officer");
    assertThat(verify("--witness", witness.key(), log().path("url").asText()).text())
        .contains("not cosigned by othertown.example/witness");

    witness.start(log().path("key").asText());
    final Answer first = witnessed();
    assertThat(first.body()).contains("\n\u2014 othertown.example/witness ");
    final Said running = verify("--witness", witness.key(), log().path("url").asText());
    assertThat(running.text())
        .contains("othertown.example/witness saw the first ")
        .contains("Good.");
    assertThat(running.code()).isZero();
    final Said copied = verify("--witness", witness.key(), copy(officer, "log.zip").toString());
    assertThat(copied.text()).contains("othertown.example/witness saw the first ");
    assertThat(copied.code()).isZero();

    witness.stop();
    assertThat(officer.get("/api/log").status()).isEqualTo(200);
    final Said without = verify("--witness", witness.key(), copy(officer, "later.zip").toString());
    assertThat(without.text()).as("it saw what it saw").contains("Good.");
  }

  /** What was cosigned; the witness was down before, and is asked at once here. */
  private static Answer witnessed() throws InterruptedException, SQLException {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      statement.execute("UPDATE audit_witness SET due_at = now()");
    }
    Answer answer = Api.stranger().get("/log/meerdam/witnessed");
    for (int i = 0; i < PATIENCE_SECONDS && answer.status() != 200; i++) {
      Thread.sleep(1_000);
      answer = Api.stranger().get("/log/meerdam/witnessed");
    }
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private Path copy(final Api officer, final String name) {
    final Path file = room.resolve(name);
    assertThat(officer.save("/api/log/export", file)).isEqualTo(200);
    return file;
  }

  private static JsonNode log() {
    for (final JsonNode log : Whole.stand().demo().path("log")) {
      if (log.path("url").asText().endsWith("/meerdam")) {
        return log;
      }
    }
    throw new AssertionError("no log of Meerdam");
  }

  private Said verify(final String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    final List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-cp", verifier(), Main.class.getName(), "--key"));
    command.add(log().path("key").asText());
    command.addAll(List.of(arguments));
    final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    final String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  /** The jar or the classes, and nothing else. */
  private static String verifier() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }
}
