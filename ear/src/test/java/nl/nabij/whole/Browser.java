package nl.nabij.whole;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.nabij.stand.Totp;

/**
 * Chromium without a screen, with a pretended camera and microphone.
 *
 * <p>Each {@link #visitor} is a person with a browser profile of their own.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream",
          "--use-fake-ui-for-media-stream");

  /** How long a page may take on a busy machine with two cores, right after a server's start. */
  private static final double PATIENCE_MS = 15_000;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
  }

  /** Starts a browser; close it after use. */
  public static Browser open() {
    return new Browser();
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No Chromium found; ./nabij test installs it"));
  }

  /** A person at a screen of that size, with camera and microphone allowed. */
  public BrowserContext visitor(int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setBaseURL(Whole.url())
                .setPermissions(List.of("camera", "microphone")));
    context.setDefaultTimeout(30_000);
    return context;
  }

  /** A colleague at a desk who opens a page and signs in on Keycloak's own form. */
  public Page staff(String user, String path) {
    Page page = visitor(1280, 800).newPage();
    page.navigate(path);
    signIn(page, user);
    return page;
  }

  /** Fills in Keycloak's forms that the page shows now: the password, and the code when asked. */
  public void signIn(Page page, String user) {
    page.getByLabel("Gebruikersnaam").fill(user);
    page.locator("input[name=password]").fill(Whole.stand().demoPassword());
    submit(page);
    if (user.startsWith("officer")) {
      Locator code = page.locator("input[name=otp]");
      code.fill(Totp.code(Whole.stand().demoTotpSecret(), Instant.now()));
      submit(page);
    }
    page.waitForURL(address -> address.startsWith(Whole.url()));
  }

  private static void submit(Page page) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen").setExact(true))
        .click();
  }

  @Override
  public void close() {
    playwright.close();
  }
}
