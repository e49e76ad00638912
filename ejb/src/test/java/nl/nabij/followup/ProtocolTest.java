package nl.nabij.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

  @Test
  void theProtocolsOfTheHouseCanBeRead() {
    final Protocols protocols = new Protocols();

    assertThat(protocols.of(Protocols.GUIDANCE).title()).isEqualTo("Begeleiding");
    assertThat(protocols.of(Protocols.AFTERCARE).title()).isEqualTo("Nazorg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a step that hangs on nothing
        "{'key':'p','title':'P','anchors':[{'key':'a'}],"
            + "'steps':[{'key':'s','title':'S','anchor':'b'}]}",
        // an anchor that follows from a later one
        "{'key':'p','title':'P','anchors':[{'key':'a','from':'b'},{'key':'b'}],'steps':[]}",
        // the same step twice
        "{'key':'p','title':'P','anchors':[{'key':'a'}],'steps':["
            + "{'key':'s','title':'S','anchor':'a'},{'key':'s','title':'S','anchor':'a'}]}",
        // a repetition that never gets anywhere
        "{'key':'p','title':'P','anchors':[{'key':'a'}],'steps':["
            + "{'key':'s','title':'S','anchor':'a','repeat':{'every':{'days':0}}}]}",
        // a series until a day that is not known
        "{'key':'p','title':'P','anchors':[{'key':'a'}],'steps':["
            + "{'key':'s','title':'S','anchor':'a','repeat':{'every':{'days':1},'until':'b'}}]}",
        // a misspelt unit
        "{'key':'p','title':'P','anchors':[{'key':'a'}],'steps':["
            + "{'key':'s','title':'S','anchor':'a','after':[{'week':4}]}]}",
      })
  void aProtocolThatMakesNoSenseIsRefusedWhenRead(final String json) {
    assertThatThrownBy(() -> new ObjectMapper().readValue(json.replace('\'', '"'), Protocol.class))
        .isInstanceOf(JsonProcessingException.class);
  }
}
