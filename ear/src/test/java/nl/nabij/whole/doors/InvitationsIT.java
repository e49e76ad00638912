package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Neighbour;
import nl.nabij.whole.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An invitation is good once, for whoever has both the link and the code. */
class InvitationsIT {
  private static final Neighbour SOMEBODY = Neighbour.at("127.0.0.81");
  private static People.Pair pair;

  @BeforeAll
  static void meet() {
    pair = People.pair("consultant6.meerdam", 0);
  }

  /** A token and its code. */
  private record Invitation(String token, String code) {
    String wrong() {
      return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }
  }

  @Test
  void five_wrong_codes_end_it_and_then_the_right_one_is_of_no_use() throws IOException {
    final Invitation invitation = invite();
    for (int left = 4; left > 0; left--) {
      final String answer = accept(invitation.token(), invitation.wrong());
      assertThat(answer).startsWith("HTTP/1.1 403").contains("\"code\":\"code-wrong\"");
      assertThat(answer).contains("\"attemptsLeft\":" + left).doesNotContain("Set-Cookie");
    }
    gone(accept(invitation.token(), invitation.wrong()));
    gone(accept(invitation.token(), invitation.code()));
  }

  @Test
  void it_is_good_once() throws IOException {
    final Invitation invitation = invite();
    assertThat(accept(invitation.token(), invitation.code()))
        .startsWith("HTTP/1.1 204")
        .contains("Set-Cookie: __Host-nabij=");
    gone(accept(invitation.token(), invitation.code()));
  }

  @Test
  void a_newer_one_ends_it() throws IOException {
    final Invitation invitation = invite();
    invite();
    gone(accept(invitation.token(), invitation.code()));
  }

  @Test
  void a_token_that_nobody_gave_out_says_no_more_than_one_that_is_over() throws IOException {
    gone(accept("A".repeat(32), "123456"));
  }

  private static void gone(final String answer) {
    assertThat(answer).startsWith("HTTP/1.1 410").contains("\"code\":\"gone\"");
    assertThat(answer).doesNotContain("Set-Cookie");
  }

  private static Invitation invite() {
    final Answer answer =
        pair.consultant().post("/api/youths/" + pair.youth() + "/invitations", "{}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    final JsonNode invitation = answer.json();
    final String link = invitation.path("link").asText();
    assertThat(invitation.path("qr").asText()).startsWith("data:image/png;base64,");
    return new Invitation(link.substring(link.indexOf('#') + 1), invitation.path("code").asText());
  }

  private static String accept(final String token, final String code) throws IOException {
    return SOMEBODY.post(
        "/api/invitations/accept", "{\"token\":\"%s\",\"code\":\"%s\"}".formatted(token, code));
  }
}
