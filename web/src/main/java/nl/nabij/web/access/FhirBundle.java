package nl.nabij.web.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Entries as a collection of AuditEvent (HL7 FHIR R4), in XML. Refused is a minor failure (4), an
 * error a serious one (8), as RFC 3881 counts.
 */
final class FhirBundle {

  private static final String FHIR = "http://hl7.org/fhir";
  private static final String CODES = "http://terminology.hl7.org/CodeSystem/";

  private final XMLStreamWriter xml;

  private FhirBundle(final XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(final List<JsonNode> entries) {
    final StringWriter text = new StringWriter();
    try {
      final XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new FhirBundle(xml).write(entries);
      xml.close();
    } catch (final XMLStreamException e) {
      throw new IllegalStateException("a bundle cannot be written", e);
    }
    return text.toString();
  }

  private void write(final List<JsonNode> entries) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    begin("Bundle");
    xml.writeDefaultNamespace(FHIR);
    value("type", "collection");
    for (final JsonNode entry : entries) {
      begin("entry");
      value("fullUrl", "urn:uuid:" + entry.path("id").asText());
      begin("resource");
      event(entry);
      end();
      end();
    }
    end();
    xml.writeEndDocument();
  }

  private void event(final JsonNode entry) throws XMLStreamException {
    begin("AuditEvent");
    value("id", entry.path("id").asText());
    coding("type", CODES + "audit-event-type", "rest");
    coding("subtype", "urn:nabij:action", entry.path("action").asText());
    value("action", entry.path("event").asText());
    value("recorded", entry.path("at").asText());
    value("outcome", outcome(entry.path("outcome").asText()));
    if (entry.has("reason")) {
      value("outcomeDesc", entry.path("reason").asText());
    }
    concept("purposeOfEvent", entry.path("purpose").asText());
    agent(entry);
    begin("source");
    begin("observer");
    value("display", "Nabij");
    end();
    end();
    for (final JsonNode subject : entry.path("subjects")) {
      entity(subject.asText(), "1", "1", null);
    }
    final JsonNode object = entry.path("object");
    if (object.has("id")) {
      entity(object.path("id").asText(), "2", null, object.path("kind").asText());
    }
    end();
  }

  private void agent(final JsonNode entry) throws XMLStreamException {
    final JsonNode actor = entry.path("actor");
    begin("agent");
    if (actor.has("role")) {
      concept("role", actor.path("role").asText());
    }
    identified("who", actor.path("id").asText());
    value("name", actor.path("kind").asText());
    value("requestor", "true");
    if (entry.has("basis")) {
      value("policy", "urn:nabij:basis:" + entry.path("basis").asText());
    }
    begin("network");
    value("address", entry.path("origin").asText());
    value("type", "2");
    end();
    end();
  }

  private void entity(final String id, final String type, final String role, final String name)
      throws XMLStreamException {
    begin("entity");
    identified("what", id);
    coding("type", CODES + "audit-entity-type", type);
    if (role != null) {
      coding("role", CODES + "object-role", role);
    }
    if (name != null) {
      value("name", name);
    }
    end();
  }

  private void identified(final String name, final String id) throws XMLStreamException {
    begin(name);
    begin("identifier");
    value("system", "urn:ietf:rfc:3986");
    value("value", "urn:uuid:" + id);
    end();
    end();
  }

  private void concept(final String name, final String text) throws XMLStreamException {
    begin(name);
    value("text", text);
    end();
  }

  private void coding(final String name, final String system, final String code)
      throws XMLStreamException {
    begin(name);
    value("system", system);
    value("code", code);
    end();
  }

  private void value(final String name, final String value) throws XMLStreamException {
    xml.writeEmptyElement(name);
    xml.writeAttribute("value", value);
  }

  private void begin(final String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  private static String outcome(final String word) {
    return switch (word) {
      case "ok" -> "0";
      case "refused" -> "4";
      default -> "8";
    };
  }
}
