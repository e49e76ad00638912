package nl.nabij.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LeafTest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final UUID ID = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  private static final UUID ACTOR = UUID.fromString("00000000-0000-4000-8000-00000000000a");
  private static final UUID HOUSE = UUID.fromString("00000000-0000-4000-8000-00000000000b");
  private static final UUID YOUTH = UUID.fromString("00000000-0000-4000-8000-00000000000c");

  @Test
  void aLeafIsThisTextToTheByte() {
    assertThat(text(entry(List.of(YOUTH), null)))
        .isEqualTo(
            "{\"action\":\"dossier.open\",\"actor\":{\"id\":\"00000000-0000-4000-8000-00000000000a\","
                + "\"kind\":\"staff\",\"role\":\"consultant\"},\"at\":\"2026-11-23T09:00:00.123456Z\","
                + "\"basis\":\"owner\",\"event\":\"R\",\"id\":\"0193a1b2-0000-7000-8000-000000000001\","
                + "\"object\":{\"id\":\"00000000-0000-4000-8000-00000000000c\",\"kind\":\"dossier\"},"
                + "\"operation\":\"0011223344556677\","
                + "\"organisation\":\"00000000-0000-4000-8000-00000000000b\","
                + "\"origin\":\"10.0.0.1\",\"outcome\":\"ok\",\"purpose\":\"begeleiding\",\"shown\":1,"
                + "\"subjects\":[\"00000000-0000-4000-8000-00000000000c\"],"
                + "\"trace\":\"00112233445566778899aabbccddeeff\"}");
  }

  @Property
  void anyTextInItReadsBackAsItWas(@ForAll @StringLength(max = 40) final String reason)
      throws IOException {
    final String clean =
        new String(reason.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    final String text = text(entry(List.of(YOUTH), clean));
    final JsonNode read = JSON.readTree(text);
    assertThat(read.get("reason").asText()).isEqualTo(clean);
    assertThat(canonical(read)).isEqualTo(canonical(JSON.readTree(text)));
    assertThat(text).doesNotContain("\n", "\t", "\0");
  }

  @Property
  void itsNamesAreSortedAndItHasNoSpaces(@ForAll final boolean one) throws IOException {
    final String text = text(entry(one ? List.of(YOUTH) : List.of(), "no-tie"));
    assertThat(text).isEqualTo(canonical(JSON.readTree(text)));
  }

  @Test
  void theLargestEntryFitsInABundle() {
    final byte[] leaf =
        Leaf.of(
            ID,
            entry(Collections.nCopies(Entry.MAX_DOSSIERS, YOUTH), "r".repeat(64)),
            "0".repeat(32),
            "0".repeat(16));
    assertThat(leaf.length).isLessThan(65_536);
  }

  @Test
  void anEntryWithMoreDossiersIsNotMade() {
    assertThatThrownBy(() -> entry(Collections.nCopies(Entry.MAX_DOSSIERS + 1, YOUTH), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String canonical(final JsonNode node) throws JsonProcessingException {
    return JSON.writeValueAsString(JSON.treeToValue(node, Map.class));
  }

  private static String text(final Entry entry) {
    return new String(
        Leaf.of(ID, entry, "00112233445566778899aabbccddeeff", "0011223344556677"),
        StandardCharsets.UTF_8);
  }

  private static Entry entry(final List<UUID> dossiers, final String reason) {
    return new Entry(
        HOUSE,
        Instant.parse("2026-11-23T09:00:00.123456Z"),
        "staff",
        ACTOR,
        "consultant",
        "dossier.open",
        'R',
        "dossier",
        YOUTH,
        dossiers,
        "ok",
        reason,
        "begeleiding",
        "owner",
        "10.0.0.1",
        null);
  }
}
