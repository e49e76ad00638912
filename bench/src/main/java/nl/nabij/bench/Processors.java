package nl.nabij.bench;

import java.time.Duration;
import nl.nabij.stand.Stand;

/** Processor time used so far: by the gateway, by PostgreSQL and by the generator. */
record Processors(Duration gateway, Duration database, Duration generator) {

  static Processors of(Stand stand) {
    ProcessHandle postmaster = ProcessHandle.of(stand.postgres().pid()).orElseThrow();
    return new Processors(
        used(ProcessHandle.of(stand.wildfly().pid()).orElseThrow()),
        postmaster.children().map(Processors::used).reduce(used(postmaster), Duration::plus),
        used(ProcessHandle.current()));
  }

  Processors since(Processors before) {
    return new Processors(
        gateway.minus(before.gateway),
        database.minus(before.database),
        generator.minus(before.generator));
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
