package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Photos, documents and voice messages, from one screen to the other. */
class FilesIT {
  private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
      new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static byte[] photo() {
    BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0xffb386), 1600, 1200, new Color(0x0d5b63)));
    pen.fillRect(0, 0, 1600, 1200);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void choose(Page page, String name, String type, byte[] bytes) {
    page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
  }

  private static void takeAll(Page page, String name) {
    for (int width : new int[] {360, 768, 1280}) {
      page.setViewportSize(width, 740);
      Pictures.take(page, "files-" + name + "-" + width);
    }
    page.setViewportSize(360, 740);
  }

  @Test
  void a_photo_a_document_and_what_was_spoken_reach_the_other_side() {
    DemoYouth tied = DemoYouth.tie("consultant");
    Page youth = tied.page(browser);
    Locator log = Screen.log(youth);
    assertThat(log).isVisible();

    choose(youth, "strand.jpg", "image/jpeg", photo());
    Locator picture = log.getByAltText("Foto openen: strand.jpg");
    assertThat(picture).isVisible(PATIENTLY);
    takeAll(youth, "photo");

    byte[] wrong = "MZ this is no photo".getBytes(StandardCharsets.US_ASCII);
    choose(youth, "foto.jpg", "image/jpeg", wrong);
    assertThat(youth.getByText("Dit soort bestand kun je niet versturen.")).isVisible();
    takeAll(youth, "wrong");
    Screen.button(youth, Pattern.compile("Weghalen")).click();

    byte[] half = "%PDF-1.4 and then it stops".getBytes(StandardCharsets.US_ASCII);
    choose(youth, "kapot.pdf", "application/pdf", half);
    assertThat(log.getByText("Het bestand is kapot.")).isVisible(PATIENTLY);
    takeAll(youth, "refused");

    speak(youth);
    assertThat(Screen.button(youth, "Afspelen").last()).isVisible(PATIENTLY);
    takeAll(youth, "spoken");

    Page desk = browser.staff("consultant", "/werk/");
    desk.navigate("/werk/" + tied.id());
    if (!Screen.log(desk).isVisible()) {
      desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(tied.name()))
          .first()
          .click();
    }
    Locator there = Screen.log(desk);
    assertThat(there.getByAltText("Foto openen: strand.jpg")).isVisible(PATIENTLY);
    Screen.button(desk, "Afspelen").last().click();
    assertThat(Screen.button(desk, Pattern.compile("Pauze|Afspelen")).last()).isVisible();
    Screen.button(desk, "Snelheid 1×").last().click();
    assertThat(Screen.button(desk, "Snelheid 1,5×").last()).isVisible();
    Pictures.take(desk, "files-desk");
    youth.context().close();
    desk.context().close();
  }

  private static void speak(Page youth) {
    Screen.button(youth, "Spreek een bericht in").click();
    assertThat(youth.getByText("We nemen op. Praat maar.")).isVisible();
    takeAll(youth, "recording");
    youth.waitForTimeout(1_500);
    Screen.button(youth, "Stop met opnemen").click();
    assertThat(youth.getByText("Luister terug, en verstuur het dan.")).isVisible();
    takeAll(youth, "review");
    Screen.button(youth, "Verstuur spraakbericht").click();
  }

  @Test
  void a_line_that_breaks_goes_on_by_itself() {
    Page youth = DemoYouth.tie("consultant").page(browser);
    assertThat(Screen.log(youth)).isVisible();
    youth.route("**/api/uploads/*", Route::abort);
    choose(youth, "strand.jpg", "image/jpeg", photo());
    assertThat(youth.getByText("Geen verbinding. We gaan zo verder")).isVisible(PATIENTLY);
    takeAll(youth, "broken-line");
    youth.unroute("**/api/uploads/*");
    assertThat(Screen.log(youth).getByAltText("Foto openen: strand.jpg")).isVisible(PATIENTLY);
    youth.context().close();
  }

  @Test
  void without_a_microphone_one_hears_so_kindly() {
    Page youth = DemoYouth.tie("consultant").page(browser);
    assertThat(Screen.log(youth)).isVisible();
    youth.evaluate(
        "() => { navigator.mediaDevices.getUserMedia = () =>"
            + " Promise.reject(new DOMException('no', 'NotAllowedError')); }");
    Screen.button(youth, "Spreek een bericht in").click();
    assertThat(youth.getByText("De microfoon mag niet van je toestel.")).isVisible();
    takeAll(youth, "no-microphone");
    Screen.button(youth, "Sluiten").click();
    assertThat(Screen.button(youth, "Spreek een bericht in")).isFocused();
    youth.context().close();
  }
}
