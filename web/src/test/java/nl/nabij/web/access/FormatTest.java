package nl.nabij.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class FormatTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NOOR = "3f2f1b64-0d3a-4c0c-9f60-5b1d6a3c8e01";
  private static final String BRAM = "8a0c6e0e-6c1f-4f57-8d3d-2f6f0a4b9c02";

  private static final List<JsonNode> ENTRIES =
      List.of(
          read(
              """
              {"action":"dossier.open","actor":{"id":"11111111-2222-3333-4444-555555555555",
               "kind":"staff","role":"consultant"},"at":"2026-11-23T09:00:00.123456Z",
               "basis":"owner","event":"R","id":"0e3a7c2e-6b0f-4c51-a1a7-9d8f0e6f1a03",
               "object":{"id":"%1$s","kind":"dossier"},
               "operation":"00f067aa0ba902b7","organisation":"99999999-2222-3333-4444-555555555555",
               "origin":"192.0.2.7","outcome":"ok","purpose":"begeleiding","shown":2,
               "subjects":["%1$s","%2$s"],"trace":"4bf92f3577b34da6a3ce929d0e0e4736"}
              """
                  .formatted(NOOR, BRAM)),
          read(
              """
              {"action":"log.search","actor":{"id":"11111111-2222-3333-4444-555555555556",
               "kind":"staff"},"at":"2026-11-23T10:00:00Z","event":"R",
               "id":"0e3a7c2e-6b0f-4c51-a1a7-9d8f0e6f1a04","object":{"kind":"log"},
               "operation":"00f067aa0ba902b8","organisation":"99999999-2222-3333-4444-555555555555",
               "origin":"2001:db8::1","outcome":"refused","purpose":"toezicht",
               "reason":"=second-factor","shown":0,"subjects":[],
               "trace":"4bf92f3577b34da6a3ce929d0e0e4737"}
              """));

  private static JsonNode read(final String json) {
    try {
      return JSON.readTree(json);
    } catch (final IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void aBundleIsValidAgainstThePublishedSchemaOfR4() throws Exception {
    final Schema schema = schema();
    schema.newValidator().validate(new StreamSource(new StringReader(Format.FHIR.write(ENTRIES))));
    final String spoilt = Format.FHIR.write(ENTRIES).replace("<recorded ", "<recordedAt ");
    assertThatThrownBy(
            () -> schema.newValidator().validate(new StreamSource(new StringReader(spoilt))))
        .isInstanceOf(SAXException.class);
  }

  private static Schema schema() throws SAXException {
    final URL published =
        FormatTest.class.getResource("/org/hl7/fhir/r4/model/schema/fhir-single.xsd");
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(published);
  }

  @Test
  void anEmptyBundleIsValidToo() throws Exception {
    schema()
        .newValidator()
        .validate(new StreamSource(new StringReader(Format.FHIR.write(List.of()))));
  }

  @Test
  void aBundleSaysWhoWhatAndHowItEnded() {
    assertThat(Format.FHIR.write(ENTRIES))
        .contains("<outcome value=\"0\"/>", "<outcome value=\"4\"/>", "urn:uuid:" + BRAM)
        .contains("<policy value=\"urn:nabij:basis:owner\"/>", "value=\"2001:db8::1\"");
  }

  @Test
  void aLineForEachSubjectAndNoUserInIt() throws IOException {
    final List<String> lines = Format.LDV.write(ENTRIES).lines().toList();
    assertThat(lines).hasSize(3).noneMatch(line -> line.contains("11111111"));
    final JsonNode first = JSON.readTree(lines.get(0));
    assertThat(first.path("trace_id").asText()).hasSize(32);
    assertThat(first.path("operation_id").asText()).isEqualTo("00f067aa0ba902b7");
    assertThat(first.path("start_time").asLong()).isEqualTo(1795424400123L);
    assertThat(first.at("/attributes/dpl.core.data_subject_id").asText()).isEqualTo(NOOR);
    assertThat(first.at("/attributes/dpl.core.processing_activity_id").asText())
        .endsWith("/register#begeleiding");
    assertThat(lines.get(2)).contains("\"ERROR\"").doesNotContain("data_subject_id");
  }

  @Test
  void linesWithCommasBeginWithTheirNamesAndHoldNoFormula() {
    final List<String> lines = Format.CSV.write(ENTRIES).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("\"at\",\"event\",\"action\"");
    assertThat(lines.get(1)).endsWith("\"" + NOOR + " " + BRAM + "\"");
    assertThat(lines.get(2)).contains("\"'=second-factor\"");
  }

  @Test
  void theEntriesStayAsTheyWereHashed() throws IOException {
    assertThat(JSON.readTree(Format.JSON.write(ENTRIES))).hasSize(2).containsAll(ENTRIES);
  }
}
