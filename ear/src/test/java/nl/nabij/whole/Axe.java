package nl.nabij.whole;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** Looks at a screen as axe does: the rules of WCAG 2.2 A and AA that a program can check. */
final class Axe {
  private static final Path SCRIPT =
      Path.of(
          System.getProperty("nabij.repository"),
          "web/src/main/frontend/node_modules/axe-core/axe.min.js");

  private static final String RUN =
      "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
          + ".then(found => found.violations.map(one => one.id + ': '"
          + " + one.nodes.map(node => node.html).join(' | ')))";

  private Axe() {}

  /** Fails when axe finds anything on this page. */
  static void findsNothing(Page page) {
    page.evaluate(script());
    Assertions.assertThat((List<?>) page.evaluate(RUN)).as("found by axe").isEmpty();
  }

  private static String script() {
    try {
      return Files.readString(SCRIPT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
