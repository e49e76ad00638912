package nl.nabij.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A token of the real SoftHSM. All of them are made before the library is first used: in a process
 * it learns of no new ones.
 */
final class TestToken {

  static final String PIN = "2468-1357";

  /** The variable by which SoftHSM finds its settings. */
  static final String SETTINGS = "SOFTHSM2_CONF";

  private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";
  private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

  /** More than all tests together ask for: those that are made later are not seen. */
  private static final int TOKENS = 24;

  private static final Deque<TestToken> UNUSED = new ArrayDeque<>();
  private static boolean made;

  private final String label;
  private final Path settings;
  private final Path config;
  private final Path store;

  private TestToken(final String label, final Path settings, final Path config, final Path store) {
    this.label = label;
    this.settings = settings;
    this.config = config;
    this.store = store;
  }

  /** One that nobody used, without keys. */
  static synchronized TestToken fresh() {
    if (!made) {
      made = true;
      final Path settings = settings(Path.of(System.getenv(SETTINGS)).getParent());
      for (int count = 0; count < TOKENS; count++) {
        // Of one length, since the tool takes the beginning of a label for the whole.
        UNUSED.add(make("nabij-%02d".formatted(count), settings));
      }
    }
    return UNUSED.pop();
  }

  /** One for another process: when it is pulled, the library of this one notices nothing. */
  static TestToken apart(final Path folder) {
    return make("nabij-apart", settings(folder));
  }

  Path config() {
    return config;
  }

  Path settings() {
    return settings;
  }

  Pkcs11Token open(final Clock clock) {
    return open(PIN, clock);
  }

  Pkcs11Token open(final String pin, final Clock clock) {
    return new Pkcs11Token(config, pin::toCharArray, clock);
  }

  /** As docs/operations.md says. */
  void addKey(final int generation) {
    addKey(generation, "--sensitive");
  }

  void addKey(final int generation, final String kind) {
    tool(
        "--keygen",
        "--key-type",
        "AES:32",
        kind,
        "--label",
        "nabij-wrap-" + generation,
        "--id",
        "%04x".formatted(generation));
  }

  void dropKey(final int generation) {
    tool("--delete-object", "--type", "secrkey", "--label", "nabij-wrap-" + generation);
  }

  private void tool(final String... what) {
    final List<String> command =
        new ArrayList<>(
            List.of(
                "pkcs11-tool",
                "--module",
                LIBRARY,
                "--token-label",
                label,
                "--login",
                "--pin",
                "env:NABIJ_PKCS11_PIN"));
    command.addAll(List.of(what));
    run(settings, command);
  }

  /** Takes the token away, as a cable that is pulled. */
  void pull() throws IOException {
    Files.move(store, aside());
  }

  void putBack() throws IOException {
    Files.move(aside(), store);
  }

  private Path aside() {
    return settings.resolveSibling(store.getFileName() + ".pulled");
  }

  private static Path settings(final Path folder) {
    try {
      final Path tokens = folder.resolve("tokens");
      if (Files.exists(tokens)) {
        clear(tokens);
      }
      Files.createDirectories(tokens);
      return Files.writeString(
          folder.resolve("softhsm2.conf"),
          """
          directories.tokendir = %s
          objectstore.backend = file
          log.level = ERROR
          """
              .formatted(tokens));
    } catch (final IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void clear(final Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (final Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private static TestToken make(final String label, final Path settings) {
    try {
      final Path folder = settings.resolveSibling("tokens");
      final List<Path> before = stores(folder);
      final Matcher slot =
          SLOT.matcher(
              run(
                  settings,
                  List.of(
                      "softhsm2-util",
                      "--init-token",
                      "--free",
                      "--label",
                      label,
                      "--pin",
                      PIN,
                      "--so-pin",
                      "8642-7531")));
      assertThat(slot.find()).isTrue();
      final Path store =
          stores(folder).stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
      final Path config = folder.resolveSibling(label + ".cfg");
      Files.writeString(
          config, "name = %s\nlibrary = %s\nslot = %s\n".formatted(label, LIBRARY, slot.group(1)));
      return new TestToken(label, settings, config, store);
    } catch (final IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> stores(final Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  private static String run(final Path settings, final List<String> command) {
    try {
      final ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put(SETTINGS, settings.toString());
      builder.environment().put("NABIJ_PKCS11_PIN", PIN);
      final Process process = builder.start();
      final String said = new String(process.getInputStream().readAllBytes());
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      return said;
    } catch (final IOException e) {
      throw new AssertionError(e);
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
