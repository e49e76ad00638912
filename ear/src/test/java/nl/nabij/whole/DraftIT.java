package nl.nabij.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.nabij.whole.Screen.button;
import static nl.nabij.whole.Screen.field;
import static nl.nabij.whole.Screen.log;
import static nl.nabij.whole.Screen.write;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody is writing follows them from one device to the next. */
class DraftIT {
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
  void a_draft_is_on_the_other_device_and_gone_from_both_once_sent() {
    final DemoYouth youth = DemoYouth.tie("consultant11.meerdam");
    final Page phone = youth.page(browser);
    final Page tablet = youth.page(browser);
    assertThat(log(phone)).isVisible();
    saved(phone, () -> field(phone).fill("Ik heb nagedacht over de opleiding"));

    tablet.reload();
    assertThat(field(tablet)).hasValue("Ik heb nagedacht over de opleiding");
    saved(tablet, () -> write(tablet, "Ik heb nagedacht over de opleiding, en ik doe het!"));

    phone.reload();
    assertThat(log(phone).getByText("en ik doe het!")).isVisible();
    assertThat(field(phone)).hasValue("");
  }

  @Test
  void who_typed_on_two_devices_chooses() {
    final DemoYouth youth = DemoYouth.tie("consultant11.meerdam");
    final Page phone = youth.page(browser);
    final Page tablet = youth.page(browser);
    assertThat(field(phone)).isVisible();
    assertThat(field(tablet)).isVisible();
    saved(phone, () -> field(phone).fill("Getypt op de telefoon"));
    field(tablet).fill("Getypt op de tablet");

    assertThat(tablet.getByText("Op een ander toestel typte je:")).isVisible();
    Pictures.take(tablet, "klad-twee");
    assertThat(field(tablet)).hasValue("Getypt op de tablet");
    button(tablet, "Ga daarmee verder").click();
    assertThat(field(tablet)).hasValue("Getypt op de telefoon");
  }

  private static void saved(final Page page, final Runnable typing) {
    page.waitForResponse(
        answer ->
            answer.url().contains("/draft")
                && "PUT".equals(answer.request().method())
                && answer.ok(),
        typing);
  }
}
