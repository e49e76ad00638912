package nl.nabij.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.stand.visitor.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What is written, a name and a phone number are looked for everywhere outside the running server:
 * in a dump of the databases, in all log files, and in every mail. They are nowhere.
 */
class SecrecyIT {
  private static final String WORDS = "Mijn zusje heeft kiespijn en we hebben geen geld";

  private static DemoYouth youth;
  private static String phone;
  private static String mail;

  @BeforeAll
  static void write() {
    youth = DemoYouth.tie("consultant2.meerdam");
    JsonNode person = youth.consultant().get("/api/youths/" + youth.id()).json();
    phone = person.path("phone").asText();
    mail = person.path("mail").asText();
    Answer posted =
        youth
            .device()
            .post(
                "/api/threads/" + youth.thread() + "/messages",
                "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(UUID.randomUUID(), WORDS));
    assertThat(posted.status()).isEqualTo(201);
    assertThat(phone).startsWith("+31");
    // Also where things go wrong: a refusal and a malformed body carry what was sent.
    youth.device().post("/api/threads/" + UUID.randomUUID() + "/messages", "{\"text\":\"" + WORDS);
  }

  @Test
  void a_dump_of_the_databases_holds_none_of_it() throws IOException, SQLException {
    for (String database : List.of("nabij", "keycloak")) {
      Path dump = Files.createTempFile("dump-", ".sql");
      Whole.stand().postgres().dump(database, dump);
      assertThat(Files.size(dump)).isGreaterThan(100_000);
      assertThat(Files.readString(dump, StandardCharsets.ISO_8859_1))
          .as("the dump holds the rows that matter")
          .contains(database.equals("nabij") ? stored(youth.thread()) : "consultant2.meerdam");
      search(dump);
      Files.delete(dump);
    }
  }

  @Test
  void no_log_file_holds_any_of_it() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path directory : Whole.stand().logDirectories()) {
      try (Stream<Path> found = Files.walk(directory)) {
        found.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      search(file);
    }
  }

  @Test
  void no_mail_holds_more_than_a_code_or_that_something_waits() {
    assertThat(Whole.stand().mail().mails()).isNotEmpty();
    for (var sent : Whole.stand().mail().mails()) {
      String all = sent.subject() + "\n" + sent.text() + "\n" + String.join(" ", sent.to());
      for (String secret : List.of(WORDS, youth.name(), phone)) {
        assertThat(all).doesNotContainIgnoringCase(secret);
      }
      for (String part : youth.name().split(" ")) {
        assertThat(sent.text() + sent.subject())
            .doesNotContainPattern("(?i)\\b" + java.util.regex.Pattern.quote(part) + "\\b");
      }
    }
  }

  /** Looks for each secret as it is, in hexadecimal as PostgreSQL prints bytes, and in base64. */
  private static void search(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    for (String secret : List.of(WORDS, youth.name(), phone, mail)) {
      byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
      String plain = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
      String hex = HexFormat.of().formatHex(bytes);
      // Whole groups of three bytes: what base64 of a longer text would show, at each of three
      // places.
      for (String form :
          List.of(plain, hex, base64(bytes, 0), base64(bytes, 1), base64(bytes, 2))) {
        if (text.contains(form)) {
          fail("%s holds a secret in the clear", file.getFileName());
        }
      }
    }
  }

  /** A UUID as PostgreSQL keeps it. */
  private static String stored(String uuid) {
    UUID id = UUID.fromString(uuid);
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String base64(byte[] bytes, int skip) {
    int length = (bytes.length - skip) / 3 * 3;
    byte[] part = java.util.Arrays.copyOfRange(bytes, skip, skip + length);
    return Base64.getEncoder().encodeToString(part).toLowerCase(Locale.ROOT);
  }
}
