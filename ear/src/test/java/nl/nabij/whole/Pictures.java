package nl.nabij.whole;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures of screens, kept in the build directory: they are looked at, and some stand in the
 * README.
 */
final class Pictures {
  private Pictures() {}

  static void take(Page page, String name) {
    Path file = Path.of(System.getProperty("nabij.state"), "pictures", name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
  }
}
