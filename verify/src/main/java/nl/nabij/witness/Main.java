package nl.nabij.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.nabij.verify.CannotCheck;
import nl.nabij.verify.NoteKey;

/** {@code ./nabij witness}: watches logs until it is stopped. */
public final class Main {

  private static final String USAGE =
      """
      witness --port N --state FOLDER --log 'name+hash+key'... [--name NAME] [--bind ADDRESS]

      Cosigns checkpoints of the logs that are named, as long as they only grow (C2SP tlog-witness).
        --port   where it listens; put a TLS proxy in front of it for the outside
        --state  its key, and what it cosigned last. Never put an older copy of it back: make a new
                 witness instead
        --log    the key of a log to watch; may be given more than once
        --name   what a new witness is called, for good: an address without https://
        --bind   the address to listen on, 127.0.0.1 unless given
      """;

  private Main() {}

  public static void main(final String[] arguments) {
    try {
      open(List.of(arguments));
    } catch (final CannotCheck | UncheckedIOException e) {
      System.err.println("No witness: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void open(final List<String> arguments) {
    Optional<Integer> port = Optional.empty();
    Optional<Path> state = Optional.empty();
    Optional<String> name = Optional.empty();
    String bind = "127.0.0.1";
    final List<NoteKey> logs = new ArrayList<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      final String value = arguments.get(i + 1);
      switch (arguments.get(i)) {
        case "--port" -> port = Optional.of(number(value));
        case "--state" -> state = Optional.of(Path.of(value));
        case "--log" -> logs.add(NoteKey.parse(value, NoteKey.LOG));
        case "--name" -> name = Optional.of(value);
        case "--bind" -> bind = value;
        default -> throw new CannotCheck("what is " + arguments.get(i) + "?\n\n" + USAGE);
      }
    }
    if (arguments.size() % 2 == 1 || port.isEmpty() || state.isEmpty() || logs.isEmpty()) {
      throw new CannotCheck("give a port, a folder and a log\n\n" + USAGE);
    }
    open(new Memory(state.get()), name, logs, bind, port.get());
  }

  private static void open(
      final Memory memory,
      final Optional<String> name,
      final List<NoteKey> logs,
      final String bind,
      final int port) {
    final WitnessKey key = WitnessKey.in(memory, name);
    try {
      final Door door = new Door(new Witness(key, memory, logs, Clock.systemUTC()), bind, port);
      System.out.println("witness  http://" + bind + ":" + door.port());
      System.out.println("key      " + key.verifier().text());
      logs.forEach(log -> System.out.println("watches  " + log.name()));
    } catch (final IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port, e);
    }
  }

  private static int number(final String text) {
    try {
      final int port = Integer.parseInt(text);
      if (port >= 0 && port < 1 << Character.SIZE) {
        return port;
      }
    } catch (final NumberFormatException e) {
      // Said below.
    }
    throw new CannotCheck(text + " is not a port");
  }
}
