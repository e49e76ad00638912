package nl.nabij.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code verify --key KEY [--earlier FILE] [--witness KEY]… PLACE}. */
public final class Main {

  static final int RIGHT = 0;
  static final int WRONG = 1;
  static final int UNCHECKED = 2;

  private static final String USAGE =
      "verify --key NAME+HASH+KEY [--earlier CHECKPOINT-FILE] [--witness NAME+HASH+KEY]..."
          + " FOLDER|ZIP|URL";

  private Main() {}

  public static void main(final String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  /** 0 when all is right, 1 when something is wrong, 2 when it could not be checked. */
  public static int run(final String[] arguments, final PrintStream out, final PrintStream err) {
    try {
      final Wish wish = Wish.read(arguments);
      try (Place place = wish.place()) {
        final byte[] note =
            place
                .get("checkpoint", Note.LONGEST)
                .orElseThrow(() -> new CannotCheck("there is no checkpoint"));
        final Head head = Head.read(note, wish.key(), wish.witnesses());
        final Check.Right right = Check.of(place, head, wish.earlierHead());
        out.printf(
            "right: %s, %d entries, %d of them compared%s%s%n",
            head.origin(),
            right.size(),
            right.entries(),
            wish.earlier() == null ? "" : ", and it goes on from the earlier checkpoint",
            wish.witnesses().isEmpty() ? "" : ", cosigned by all that were named");
        return RIGHT;
      }
    } catch (final Wrong wrong) {
      err.println("WRONG: " + wrong.getMessage());
      return WRONG;
    } catch (final CannotCheck why) {
      err.println("not checked: " + why.getMessage());
      return UNCHECKED;
    }
  }

  /** What is to be checked. */
  private record Wish(String where, VerifierKey key, Path earlier, List<VerifierKey> witnesses) {

    static Wish read(final String[] arguments) throws CannotCheck {
      VerifierKey key = null;
      Path earlier = null;
      String where = null;
      final List<VerifierKey> witnesses = new ArrayList<>();
      for (int i = 0; i < arguments.length; i++) {
        final String value = i + 1 < arguments.length ? arguments[i + 1] : null;
        if ("--key".equals(arguments[i]) && value != null) {
          key = VerifierKey.read(value, VerifierKey.LOG);
          i++;
        } else if ("--witness".equals(arguments[i]) && value != null) {
          witnesses.add(VerifierKey.read(value, VerifierKey.WITNESS));
          i++;
        } else if ("--earlier".equals(arguments[i]) && value != null) {
          earlier = Path.of(value);
          i++;
        } else if (where == null && !arguments[i].startsWith("--")) {
          where = arguments[i];
        } else {
          throw new CannotCheck(USAGE);
        }
      }
      if (key == null || where == null) {
        throw new CannotCheck(USAGE);
      }
      return new Wish(where, key, earlier, witnesses);
    }

    Place place() throws CannotCheck {
      if (where.startsWith("http://") || where.startsWith("https://")) {
        return new Running(where);
      }
      final Path path = Path.of(where);
      if (Files.isDirectory(path)) {
        return new Folder(path);
      } else if (Files.isRegularFile(path)) {
        return new Zip(path);
      }
      throw new CannotCheck("there is nothing at " + where);
    }

    /** Null when none was named. Its cosignatures do not matter: it was kept by who checks. */
    Head earlierHead() throws Wrong, CannotCheck {
      if (earlier == null) {
        return null;
      }
      try (InputStream in = Files.newInputStream(earlier)) {
        return Head.read(Bounded.read(in, Note.LONGEST, earlier.toString()), key, List.of());
      } catch (final IOException e) {
        throw new CannotCheck(earlier + " cannot be read", e);
      }
    }
  }
}
