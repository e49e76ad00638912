package nl.nabij.whole;

import static nl.nabij.whole.Screen.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A conversation on paper, taken by the youth in two taps and read back by another tool. */
class TranscriptIT {
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
  void a_youth_takes_their_conversation_home_and_that_is_logged_once() throws Exception {
    final DemoYouth youth = DemoYouth.tie("consultant10.meerdam");
    youth
        .device()
        .post(
            "/api/threads/" + youth.thread() + "/messages",
            "{\"id\":\"%s\",\"text\":\"Regel een\\nRegel twee over de kringloop\"}"
                .formatted(UUID.randomUUID()));
    final Page phone = youth.page(browser);
    link(phone, "Instellingen").click();
    phone.setViewportSize(360, 1800);
    Pictures.take(phone, "instellingen-papier");
    final Download download =
        phone.waitForDownload(() -> link(phone, "Haal mijn gesprek op").click());

    final Path pdf = Path.of(System.getProperty("nabij.state"), "gesprek.pdf");
    download.saveAs(pdf);
    assertThat(download.suggestedFilename()).isEqualTo("gesprek.pdf");
    assertThat(text(pdf)).contains("Regel twee over de kringloop", "Gesprek van");
    final JsonNode log =
        Api.staff("officer").get("/api/log?action=thread.export&youth=" + youth.id()).json();
    assertThat(StreamSupport.stream(log.path("entries").spliterator(), false))
        .as(log.toString())
        .hasSize(1);
  }

  private static String text(final Path pdf) throws Exception {
    final Path text = Path.of(pdf + ".txt");
    final Process reader =
        new ProcessBuilder("pdftotext", "-layout", pdf.toString(), text.toString()).start();
    assertThat(reader.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return Files.readString(text);
  }
}
