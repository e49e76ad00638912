package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ./nabij verify}: checks a log, and says so by its exit code. */
public final class Main {

  /** All is as it was signed. */
  public static final int GOOD = 0;

  /** Something is not as it was signed; it is named. */
  public static final int WRONG = 1;

  /** It could not be checked. */
  public static final int UNCHECKED = 2;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String USAGE =
      """
      verify --key 'name+hash+key' [--earlier FILE] [--witness 'name+hash+key']...
             [--without-entries] FOLDER-OR-ZIP-OR-URL

      Checks a log from its tiles: the signature of its checkpoint, every entry, every tile, the root.
        --key              the key of the log, as it was handed over once
        --earlier          a checkpoint that was kept from before: the log must only have grown since
        --witness          a witness that must have cosigned it; may be given more than once
        --without-entries  the hashes alone, when the entries are kept elsewhere
      Exit code: 0 all is as it was signed, 1 something is wrong, 2 it could not be checked.
      """;

  private Main() {}

  public static void main(final String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  /** Checks what the arguments name; answers the exit code. */
  public static int run(
      final List<String> arguments, final PrintStream out, final PrintStream err) {
    final long began = System.nanoTime();
    try {
      final Order order = Order.read(arguments);
      try (Store store = open(order.where())) {
        final Finding finding = new Check(store, order.wish()).all();
        say(finding, out);
        out.printf(Locale.ROOT, "Good. Checked in %.1f s.%n", (System.nanoTime() - began) / 1e9);
      }
      return GOOD;
    } catch (final Wrong e) {
      out.println("WRONG  " + e.getMessage());
      return WRONG;
    } catch (final CannotCheck e) {
      err.println("Could not check: " + e.getMessage());
      return UNCHECKED;
    } catch (final OutOfMemoryError e) {
      err.println("Could not check: not enough memory");
      return UNCHECKED;
    }
  }

  /** What is asked, of which log. */
  private record Order(Wish wish, String where) {

    private static Order read(final List<String> arguments) {
      NoteKey key = null;
      String where = null;
      Optional<SignedNote> earlier = Optional.empty();
      boolean entries = true;
      final List<NoteKey> witnesses = new ArrayList<>();
      for (int i = 0; i < arguments.size(); i++) {
        final String argument = arguments.get(i);
        switch (argument) {
          case "--key" -> key = NoteKey.parse(value(arguments, ++i), NoteKey.LOG);
          case "--witness" -> witnesses.add(NoteKey.parse(value(arguments, ++i), NoteKey.WITNESS));
          case "--earlier" -> earlier = Optional.of(kept(value(arguments, ++i)));
          case "--without-entries" -> entries = false;
          default -> {
            if (where != null || argument.startsWith("-")) {
              throw new CannotCheck("what is \"" + argument + "\"?\n\n" + USAGE);
            }
            where = argument;
          }
        }
      }
      if (key == null || where == null) {
        throw new CannotCheck("give a key, and a log to check\n\n" + USAGE);
      }
      return new Order(new Wish(key, witnesses, earlier, entries), where);
    }

    private static String value(final List<String> arguments, final int at) {
      if (at == arguments.size()) {
        throw new CannotCheck(arguments.get(at - 1) + " lacks its value\n\n" + USAGE);
      }
      return arguments.get(at);
    }

    private static SignedNote kept(final String file) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return SignedNote.parse(in.readNBytes(SignedNote.MAX_BYTES + 1), file);
      } catch (final IOException | InvalidPathException | Wrong e) {
        throw new CannotCheck("cannot read an earlier checkpoint from " + file, e);
      }
    }
  }

  private static Store open(final String where) {
    if (where.matches("https?://.*")) {
      return new Web(where, PATIENCE);
    }
    final Path path;
    try {
      path = Path.of(where);
    } catch (final InvalidPathException e) {
      throw new CannotCheck("not a folder, a zip file or an address: " + where, e);
    }
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    if (!Files.isRegularFile(path)) {
      throw new CannotCheck("there is no " + where);
    }
    return new Zip(path);
  }

  private static void say(final Finding finding, final PrintStream out) {
    final Head head = finding.head();
    out.println("log      " + head.origin() + ", signed by its key");
    out.println(
        "tree     "
            + head.size()
            + " entries, root "
            + Base64.getEncoder().encodeToString(head.root()));
    out.println("tiles    " + finding.tiles() + ", each as it was signed");
    out.println(
        finding.entries()
            ? "entries  " + head.size() + ", each as it was signed"
            : "entries  NOT CHECKED: they are not there, only their hashes are");
    finding
        .earlier()
        .ifPresent(
            size -> out.println("earlier  the first " + size + " entries are still the same"));
    finding
        .vouches()
        .forEach(
            vouch ->
                out.println(
                    "witness  "
                        + vouch.witness()
                        + " saw the first "
                        + vouch.size()
                        + " entries at "
                        + vouch.at()));
    if (finding.besides() > 0) {
      out.println("besides  " + finding.besides() + " other files, which nobody signed");
    }
  }
}
