package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.nabij.whole.Neighbour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a code can be guessed, one soon has to wait; from an address of its own for each test. */
class TooFastIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.71 | /api/join | {\"code\":\"K7QM2XPD4R\"} | 404",
        "127.0.0.72 | /api/invitations/accept | {\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"123456\"} | 410,404,403",
        "127.0.0.77 | /api/companion/enter | {\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"123456\"} | 410",
        "127.0.0.73 | /api/join | { | 400",
        "127.0.0.74 | /api/join | {\"code\":\"x\"} | 400",
        "127.0.0.75 | /api/invitations/accept | {\"token\":\"short\",\"code\":\"123456\"} | 400",
        "127.0.0.76 | /api/invitations/accept | {\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"12345\"} | 400",
      })
  void who_guesses_has_to_wait(
      final String from, final String path, final String body, final String before)
      throws IOException {
    final List<Integer> statuses = new ArrayList<>();
    String last = "";
    for (int i = 0; i < 30; i++) {
      last = Neighbour.at(from).post(path, body);
      statuses.add(Integer.parseInt(last.split(" ", 3)[1]));
    }
    assertThat(before).contains(String.valueOf(statuses.get(0)));
    assertThat(statuses).endsWith(429);
    assertThat(statuses.indexOf(429)).isBetween(20, 24);
    assertThat(last).contains("application/problem+json").containsPattern("Retry-After: [1-9]");
    assertThat(last).contains("\"code\":\"too-fast\"");
  }
}
