package nl.nabij.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Finds things on a screen as a person or a screen reader does: by what they are and say. */
final class Screen {
  private Screen() {}

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator button(Page page, Pattern name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  /** The messages of the conversation that is on the screen. */
  static Locator log(Page page) {
    return page.getByRole(AriaRole.LOG);
  }

  /** Where a message is written. */
  static Locator field(Page page) {
    return page.getByLabel("Je bericht", new Page.GetByLabelOptions().setExact(true));
  }

  /** Writes a message and sends it. */
  static void write(Page page, String text) {
    field(page).fill(text);
    button(page, "Verstuur").click();
  }
}
