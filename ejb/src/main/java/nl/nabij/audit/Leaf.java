package nl.nabij.audit;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An entry as the bytes that are hashed: canonical JSON (RFC 8785: names sorted, no spaces, only
 * the escapes that must be), so that one entry has one form, here and in other people's tools. What
 * is absent is left out. {@code trace} (16 bytes) and {@code operation} (8 bytes) in hexadecimal
 * are the ids of the Logboek Dataverwerkingen.
 */
final class Leaf {

  private static final char FIRST_UNESCAPED = ' ';

  private Leaf() {}

  static byte[] of(final UUID id, final Entry entry, final String trace, final String operation) {
    final Map<String, Object> said = new TreeMap<>();
    put(said, "action", entry.action());
    put(said, "actor", actor(entry));
    put(said, "at", entry.at().toString());
    put(said, "basis", entry.basis());
    put(said, "device", entry.device());
    put(said, "event", String.valueOf(entry.event()));
    put(said, "id", id.toString());
    put(said, "object", object(entry));
    put(said, "operation", operation);
    put(said, "organisation", entry.organisation().toString());
    put(said, "origin", entry.origin());
    put(said, "outcome", entry.outcome());
    put(said, "purpose", entry.purpose());
    put(said, "reason", entry.reason());
    put(said, "shown", entry.dossiers().size());
    put(said, "subjects", entry.dossiers());
    put(said, "trace", trace);
    final StringBuilder json = new StringBuilder(512);
    write(json, said);
    return json.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> actor(final Entry entry) {
    final Map<String, Object> actor = new TreeMap<>();
    put(actor, "id", entry.actor().toString());
    put(actor, "kind", entry.actorKind());
    put(actor, "role", entry.actorRole());
    return actor;
  }

  private static Map<String, Object> object(final Entry entry) {
    final Map<String, Object> object = new TreeMap<>();
    put(object, "id", entry.object() == null ? null : entry.object().toString());
    put(object, "kind", entry.objectKind());
    return object;
  }

  private static void put(final Map<String, Object> into, final String name, final Object value) {
    if (value != null) {
      into.put(name, value);
    }
  }

  private static void write(final StringBuilder json, final Object value) {
    if (value instanceof Map<?, ?> object) {
      json.append('{');
      for (final Iterator<?> fields = object.entrySet().iterator(); fields.hasNext(); ) {
        final Map.Entry<?, ?> field = (Map.Entry<?, ?>) fields.next();
        writeText(json, field.getKey().toString());
        json.append(':');
        write(json, field.getValue());
        json.append(fields.hasNext() ? "," : "");
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (final Iterator<?> items = list.iterator(); items.hasNext(); ) {
        write(json, items.next());
        json.append(items.hasNext() ? "," : "");
      }
      json.append(']');
    } else if (value instanceof Integer number) {
      json.append(number.intValue());
    } else {
      writeText(json, value.toString());
    }
  }

  private static void writeText(final StringBuilder json, final String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      final char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (c < FIRST_UNESCAPED) {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
