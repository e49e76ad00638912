package nl.nabij.stand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of a stand, counted from one base.
 *
 * @param base 1024 to 65000; the web itself listens here
 */
public record Ports(int base) {
  /** The base when nobody asks for another. */
  public static final int DEFAULT_BASE = 8400;

  private static final int SPAN = 10;

  public Ports {
    if (base < 1024 || base > 65000) {
      throw new StandFailed("--port-base must be between 1024 and 65000, not " + base + ".");
    }
  }

  public int web() {
    return base;
  }

  public int keycloak() {
    return base + 1;
  }

  public int mailPage() {
    return base + 2;
  }

  public int smtp() {
    return base + 3;
  }

  public int postgres() {
    return base + 4;
  }

  public int management() {
    return base + 5;
  }

  public int keycloakManagement() {
    return base + 6;
  }

  public int clamav() {
    return base + 7;
  }

  /**
   * A base at or above the given one whose ports are all free now.
   *
   * @throws StandFailed when there is none among the next hundred
   */
  public static Ports freeFrom(int base) {
    for (int i = 0; i < 100; i++) {
      Ports ports = new Ports(base + i * SPAN);
      if (ports.named().values().stream().allMatch(Ports::free)) {
        return ports;
      }
    }
    throw new StandFailed("No free ports found from " + base + " on.");
  }

  /**
   * Fails when one of the ports is taken.
   *
   * @throws StandFailed naming the port, what it is for, and who holds it
   */
  void requireFree() {
    named()
        .forEach(
            (use, port) -> {
              if (!free(port)) {
                throw new StandFailed(
                    "Port %d (%s) is in use by %s. Stop that, or choose other ports: ./nabij start --port-base %d"
                        .formatted(port, use, PortHolder.of(port), freeFrom(base + SPAN).base()));
              }
            });
  }

  private Map<String, Integer> named() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put("web", web());
    ports.put("Keycloak", keycloak());
    ports.put("mail page", mailPage());
    ports.put("mail", smtp());
    ports.put("PostgreSQL", postgres());
    ports.put("WildFly management", management());
    ports.put("Keycloak health", keycloakManagement());
    ports.put("virus scanner", clamav());
    return ports;
  }

  /** Whether somebody listens there. */
  static boolean taken(int port) {
    return !free(port);
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
