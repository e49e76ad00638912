package nl.nabij.whole;

import java.nio.file.Path;
import java.util.List;
import nl.nabij.stand.Ports;
import nl.nabij.stand.Stand;
import nl.nabij.stand.StandConfig;
import nl.nabij.stand.StandFailed;
import nl.nabij.stand.Steps;

/** The one stand that all tests of the whole share: fresh, with the demo world, on free ports. */
public final class Whole {
  private static final int FIRST_BASE = 18100;
  private static Stand stand;
  private static TownWitness witness;
  private static StandFailed failure;

  private Whole() {}

  /**
   * The running servers; the first call starts them and takes a minute or more. What could not be
   * started once is not tried again for every test: they all fail, and at once.
   */
  public static synchronized Stand stand() {
    if (failure != null) {
      throw failure;
    }
    if (stand == null) {
      start();
    }
    return stand;
  }

  private static void start() {
    try {
      final StandConfig plain = config("stand", FIRST_BASE, true);
      witness = TownWitness.prepare();
      stand =
          Stand.start(
              new StandConfig(
                  plain.repository(),
                  plain.state(),
                  plain.ports(),
                  plain.fresh(),
                  plain.demo(),
                  plain.durable(),
                  List.of("-Dnabij.witnesses=" + witness.setting())),
              new Steps(System.out));
    } catch (final StandFailed failed) {
      failure = failed;
      throw failed;
    }
  }

  /** The witness that the gateway was told of; it does not run before a test starts it. */
  static synchronized TownWitness witness() {
    stand();
    return witness;
  }

  /** The public address, without a slash at the end. */
  public static String url() {
    return stand().wildfly().url();
  }

  /** A fresh stand of our own below the build directory, on the first free ports. */
  static StandConfig config(String name, int base, boolean demo) {
    Path repository = Path.of(System.getProperty("nabij.repository"));
    Path state = Path.of(System.getProperty("nabij.state"), name);
    return new StandConfig(repository, state, Ports.freeFrom(base), true, demo);
  }

  static synchronized void close() {
    if (stand != null) {
      stand.close();
      stand = null;
      witness.stop();
    }
  }
}
