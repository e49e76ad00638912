package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The youth app opened on a poor line with nothing kept from before. */
final class FirstScreen implements Bench {
  private static final int BITS_A_SECOND = 400_000;
  private static final int LATENCY_MILLIS = 400;
  private static final int TIMES = 5;
  private static final double PATIENCE_MILLIS = 60_000;

  @Override
  public String says() {
    return "the first screen of the youth app on a line of 400 kbit/s and 400 ms, nothing cached";
  }

  @Override
  public Report run(Town town) {
    Town.Pair pair = town.pairs(1, 1).get(0);
    JsonNode invitation = town.invite(pair.consultant(), pair.youth());
    Report report = new Report();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(options())) {
      BrowserContext phone = phone(browser, town, null);
      Page page = phone.newPage();
      page.navigate(invitation.path("link").asText());
      page.locator("input").first().fill(invitation.path("code").asText());
      page.locator("button[type=submit]").first().click();
      page.waitForURL(town.url() + "/");
      page.locator("[role=log]").waitFor();
      String tied = phone.storageState();
      for (int time = 0; time < TIMES; time++) {
        try (BrowserContext fresh = phone(browser, town, tied)) {
          open(report, fresh.newPage());
        }
      }
    }
    return report.remark(
        "Bytes as they came over the line, headers included, until the conversation stood there.");
  }

  private static void open(Report report, Page page) {
    CDPSession devtools = page.context().newCDPSession(page);
    AtomicLong bytes = new AtomicLong();
    AtomicLong requests = new AtomicLong();
    devtools.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
    devtools.on(
        "Network.loadingFinished",
        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    devtools.send("Network.enable");
    JsonObject line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", LATENCY_MILLIS);
    line.addProperty("downloadThroughput", BITS_A_SECOND / 8);
    line.addProperty("uploadThroughput", BITS_A_SECOND / 8);
    devtools.send("Network.emulateNetworkConditions", line);
    long began = System.nanoTime();
    page.navigate("/");
    page.locator("textarea").waitFor();
    double writable = (System.nanoTime() - began) / 1e6;
    page.locator("[role=log] >> text=/./").first().waitFor();
    double readable = (System.nanoTime() - began) / 1e6;
    double painted =
        ((Number)
                page.evaluate(
                    "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            .doubleValue();
    report.row(
        "requests", requests.get(),
        "kB", bytes.get() / 1000.0,
        "first paint ms", painted,
        "can write ms", writable,
        "can read ms", readable);
  }

  private static BrowserContext phone(Browser browser, Town town, String state) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setLocale("nl-NL")
            .setBaseURL(town.url());
    if (state != null) {
      options.setStorageState(state);
    }
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(executable())
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No Chromium found"));
  }
}
