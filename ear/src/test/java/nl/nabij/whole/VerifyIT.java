package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.nabij.verify.Main;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log that really is written, checked by a program that shares no line with what writes it. */
class VerifyIT {
  private static final String LOG = "/log/meerdam";
  private static Browser browser;

  @TempDir private Path folder;

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
  void what_the_officer_takes_along_is_right_and_goes_on_from_what_was_seen_before()
      throws IOException {
    final Path earlier =
        Files.writeString(
            folder.resolve("earlier"), Api.stranger().get(LOG + "/checkpoint").body());
    final Page desk = browser.staff("officer", "/toezicht/");
    desk.getByText("Neem het logboek mee").click();
    assertThat(desk.locator(".export__command")).containsText("./nabij verify --key '");
    Pictures.take(desk, "toezicht-meenemen");
    Axe.findsNothing(desk);
    final Download download =
        desk.waitForDownload(() -> link(desk, "Download het hele logboek").click());
    final Path zip = folder.resolve("logboek.zip");
    download.saveAs(zip);

    final String key = key();
    assertThat(verify("--key", key, "--earlier", earlier.toString(), zip.toString()))
        .contains("Good.", "entries are still the same")
        .doesNotContain("NOT CHECKED");
    assertThat(verify("--key", key, Whole.url() + LOG)).contains("Good.", "NOT CHECKED");
    final String other = key.substring(0, key.length() - 4) + "AAAA";
    assertThat(verify("--key", other, zip.toString())).contains("Could not check");
    final List<String> of = List.of("/api/log/export", "/api/log/key");
    for (final String path : of) {
      assertThat(Api.stranger().get(path).status()).as(path).isEqualTo(401);
    }
    assertThat(Api.staff("consultant2.meerdam").get("/api/log/export").status()).isEqualTo(403);
  }

  private static String key() {
    return Api.staff("officer").get("/api/log/key").json().path("key").asText();
  }

  private static String verify(final String... arguments) {
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Main.run(List.of(arguments), out, out);
    return said.toString(StandardCharsets.UTF_8);
  }
}
