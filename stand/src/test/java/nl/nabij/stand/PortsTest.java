package nl.nabij.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_port_in_use_is_named_with_its_use_and_its_holder() throws Exception {
    Ports ports = Ports.freeFrom(19700);
    assertThatCode(ports::requireFree).doesNotThrowAnyException();
    try (ServerSocket held =
        new ServerSocket(ports.keycloak(), 1, InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(ports::requireFree)
          .isInstanceOf(StandFailed.class)
          .hasMessageContaining("Port " + held.getLocalPort() + " (Keycloak)")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--port-base")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void free_ports_are_looked_for_beyond_those_in_use() throws Exception {
    Ports ports = Ports.freeFrom(19800);
    try (ServerSocket held =
        new ServerSocket(ports.smtp(), 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(held.isBound()).isTrue();
      assertThat(Ports.freeFrom(ports.base()).base()).isGreaterThan(ports.base());
    }
  }

  @Test
  void a_base_outside_the_range_is_refused() {
    assertThatThrownBy(() -> new Ports(80)).isInstanceOf(StandFailed.class);
    assertThatThrownBy(() -> new Ports(65530)).isInstanceOf(StandFailed.class);
  }
}
