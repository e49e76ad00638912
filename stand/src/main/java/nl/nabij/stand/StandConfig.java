package nl.nabij.stand;

import java.nio.file.Path;
import java.util.List;

/**
 * What a stand needs to know.
 *
 * @param repository the checkout: holds the built EAR, WildFly's scripts and the unpacked servers
 * @param state where data, configuration and logs of this stand live; one running stand each
 * @param ports the ports, all derived from one base
 * @param fresh throw the data of an earlier run away first
 * @param demo load the demo world and relax the second factor
 * @param durable PostgreSQL waits for the disk as it does by default, and not only for the system
 * @param gateway more options of the virtual machine that runs WildFly
 */
public record StandConfig(
    Path repository,
    Path state,
    Ports ports,
    boolean fresh,
    boolean demo,
    boolean durable,
    List<String> gateway) {

  public StandConfig {
    repository = repository.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
    gateway = List.copyOf(gateway);
  }

  /** For a laptop and for tests. */
  public StandConfig(Path repository, Path state, Ports ports, boolean fresh, boolean demo) {
    this(repository, state, ports, fresh, demo, false, List.of());
  }

  /** The unpacked distributions, shared by all stands of a checkout and never written to by two. */
  Path servers() {
    return repository.resolve(".nabij/servers");
  }

  Path ear() {
    return repository.resolve("ear/target/nabij.ear");
  }

  Path wildflyScripts() {
    return repository.resolve("ear/src/main/wildfly");
  }

  Path logs() {
    return state.resolve("log");
  }

  Path pids() {
    return state.resolve("run");
  }
}
