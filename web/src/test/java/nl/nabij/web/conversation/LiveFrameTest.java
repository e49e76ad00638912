package nl.nabij.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import nl.nabij.web.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveFrameTest {
  private static final UUID THREAD = UUID.fromString("7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11");

  @Test
  void aFrameIsReadByItsType() throws JsonProcessingException {
    assertThat(LiveFrames.parse("{\"type\":\"follow\",\"thread\":\"" + THREAD + "\",\"after\":12}"))
        .isEqualTo(new LiveFrame.Follow(THREAD, 12, null));
    assertThat(LiveFrames.parse("{\"type\":\"ping\"}")).isEqualTo(new LiveFrame.Ping());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"ping\"",
        "{}",
        "{\"type\":\"dance\"}",
        "{\"type\":\"ping\"} {\"type\":\"ping\"}",
        "{\"type\":\"ping\",\"loud\":true}",
        "{\"type\":\"ping\",\"type\":\"ping\"}",
        "{\"type\":\"follow\",\"thread\":\"x\",\"after\":1}",
        "{\"type\":\"follow\",\"after\":\"1\"}",
        "{\"type\":\"follow\",\"after\":1.5}",
        "{\"type\":\"follow\",\"after\":null}",
        "{\"type\":\"read\",\"seq\":99999999999999999999}",
        "{\"type\":\"nl.nabij.web.conversation.LiveFrame$Ping\"}"
      })
  void whatIsNotAFrameIsMalformed(final String text) {
    assertThatThrownBy(() -> LiveFrames.parse(text)).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void whatIsNestedBeyondReasonIsMalformed() {
    final String deep = "{\"type\":\"post\",\"text\":" + "[".repeat(200) + "]".repeat(200) + "}";
    assertThatThrownBy(() -> LiveFrames.parse(deep)).isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void answersCarryTheirTypeAndNoEmptyFields() {
    final String refused = new Json().text(new LiveAnswer.Refused(null, THREAD, null));
    assertThat(refused).isEqualTo("{\"type\":\"refused\",\"thread\":\"" + THREAD + "\"}");
    assertThat(new Json().text(new LiveAnswer.Hello())).isEqualTo("{\"type\":\"hello\"}");
  }
}
