package nl.nabij.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
  @TempDir Path state;
  private StandConfig config;
  private Process process;

  @BeforeEach
  void configure() throws Exception {
    config = new StandConfig(state, state, new Ports(19900), false, false);
    Files.createDirectories(config.pids());
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_stand_is_ended() throws Exception {
    process = new ProcessBuilder("sh", "-c", "sleep 60; :", Orphans.mark(config), "x").start();
    write("wildfly.pid", process.pid());
    Orphans.claim(config);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(config.pids().resolve("stand.pid")).hasContent("" + ProcessHandle.current().pid());
  }

  @Test
  void a_process_that_only_has_the_number_of_an_old_server_is_left_alone() throws Exception {
    process = new ProcessBuilder("sleep", "60").start();
    write("wildfly.pid", process.pid());
    Orphans.claim(config);
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void a_second_stand_in_the_same_directory_is_refused() throws Exception {
    process = new ProcessBuilder("sh", "-c", "sleep 60; :", "nl.nabij.stand.Main").start();
    write("stand.pid", process.pid());
    assertThatThrownBy(() -> Orphans.claim(config))
        .isInstanceOf(StandFailed.class)
        .hasMessageContaining("already runs")
        .hasMessageContaining("" + process.pid());
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void a_broken_pid_file_is_no_obstacle() throws Exception {
    Files.writeString(config.pids().resolve("stand.pid"), "not a number");
    Files.writeString(config.pids().resolve("wildfly.pid"), "");
    Orphans.claim(config);
    Orphans.release(config);
    assertThat(config.pids().resolve("stand.pid")).doesNotExist();
  }

  private void write(String name, long pid) throws Exception {
    Files.writeString(config.pids().resolve(name), Long.toString(pid));
  }
}
