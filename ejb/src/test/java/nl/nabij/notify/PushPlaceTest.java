package nl.nabij.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import nl.nabij.access.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushPlaceTest {

  private final Receiver browser;

  PushPlaceTest() throws GeneralSecurityException {
    browser = new Receiver();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://push.example.net/x",
        "https://updates.push.services.example.com/wpush/v2/gAAAA",
        "https://push.example.net:443/x?y=1"
      })
  void aNamedHostOutsideIsTaken(final String endpoint) {
    assertThat(browser.at(endpoint).uri()).hasToString(endpoint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "push.example.net",
        "http://push.example.net/x",
        "ftp://push.example.net/x",
        "file:///etc/passwd",
        "https://push.example.net:8443/x",
        "https://127.0.0.1/x",
        "https://10.0.0.1/x",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://[::1]/x",
        "https://[fd00::1]/x",
        "https://localhost/x",
        "https://db/x",
        "https://who@push.example.net/x",
        "https://push.example.net/x#y",
        "https://push.example.net/ x",
        "javascript:alert(1)"
      })
  void whateverIsNotIsRefused(final String endpoint) {
    assertThatThrownBy(() -> browser.at(endpoint)).isInstanceOf(Rejected.class);
  }

  @Test
  void anAddressThatIsTooLongOrKeysThatAreNoneAreRefused() {
    final String long_ = "https://push.example.net/" + "x".repeat(1_000);
    assertThatThrownBy(() -> browser.at(long_)).isInstanceOf(Rejected.class);
    for (final String key : new String[] {"", "AAAA", "*", "A".repeat(87)}) {
      assertThatThrownBy(() -> new PushPlace("https://push.example.net/", key, "A".repeat(22)))
          .isInstanceOf(Rejected.class);
    }
    assertThatThrownBy(() -> new PushPlace(null, null, null)).isInstanceOf(Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void anAddressInsideIsKnown(final String address) throws UnknownHostException {
    assertThat(PushPlace.isInside(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.215.14", "100.63.0.1", "198.51.100.1", "2a00:1450:400e::200e"})
  void anAddressOutsideIsLetThrough(final String address) throws UnknownHostException {
    assertThat(PushPlace.isInside(InetAddress.getByName(address))).isFalse();
  }
}
