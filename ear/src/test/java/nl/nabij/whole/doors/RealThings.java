package nl.nabij.whole.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.Whole;

/** Things that are really there, by the word that stands before their id in an address. */
final class RealThings {

  private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(5);

  /** Where to find them; those that the demo world has not are made. */
  private static final Map<String, String> TABLES =
      Map.ofEntries(
          Map.entry("appointments", "appointment where youth = '{youth}'"),
          Map.entry("letters", "letter where organisation = '{organisation}'"),
          Map.entry("attachments", "attachment where organisation = '{organisation}'"),
          Map.entry("devices", "device where youth = '{youth}'"),
          Map.entry("rooms", "call_room where organisation = '{organisation}'"),
          Map.entry("plans", "followup_plan where youth = '{youth}'"),
          Map.entry("absences", "absence where organisation = '{organisation}'"),
          Map.entry("phrases", "phrase where organisation = '{organisation}'"),
          Map.entry("planned", "planned_message where youth = '{youth}'"),
          Map.entry("sendings", "planned_message where youth = '{youth}'"),
          Map.entry("agreements", "agreement where youth = '{youth}'"),
          Map.entry("companions", "companion where youth = '{youth}'"),
          Map.entry("groups", "talk_group where organisation = '{organisation}' and not team"),
          Map.entry("requests", "privacy_request where youth = '{youth}'"),
          Map.entry("signals", "signal where organisation = '{organisation}'"),
          Map.entry("entries", "audit_entry where organisation = '{organisation}'"),
          Map.entry("messages", "message where thread = '{thread}'"),
          Map.entry("youths", "youth where id = '{youth}'"),
          Map.entry("members", "youth where id = '{youth}'"),
          Map.entry("staff", "staff where organisation = '{organisation}'"));

  private final People.Pair pair;
  private final Map<String, UUID> found = new HashMap<>();

  RealThings(final People.Pair pair) {
    this.pair = pair;
    put(pair.phone(), "/api/me/requests/", "{\"kind\":\"question\",\"text\":\"Hoi\"}");
    put(
        pair.phone(),
        "/api/me/companions/",
        "{\"name\":\"Fatma\",\"relation\":\"parent\",\"writes\":true,\"endsOn\":\"" + SOON + "\"}");
    put(
        pair.phone(),
        "/api/me/agreements/",
        "{\"text\":\"Bellen\",\"doer\":\"youth\",\"dueOn\":\"" + SOON + "\"}");
    put(pair.consultant(), "/api/groups/", "{\"name\":\"Muur\",\"endsOn\":\"" + SOON + "\"}");
    put(
        pair.consultant(),
        "/api/phrases/",
        "{\"shared\":false,\"moment\":\"other\",\"text\":\"Hoi {voornaam}\"}");
    done(
        pair.consultant()
            .post(
                "/api/threads/" + pair.thread() + "/planned",
                "{\"id\":\"%s\",\"text\":\"Hoi\",\"dueAt\":\"%sT09:00:00Z\"}"
                    .formatted(UUID.randomUUID(), SOON)));
    find();
  }

  private void put(final Api who, final String path, final String body) {
    final UUID id = UUID.randomUUID();
    done(who.put(path + id, body));
    found.put(path.replaceAll("^.*/([a-z]+)/$", "$1"), id);
  }

  private static void done(final Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
  }

  private void find() {
    try (Connection database = Whole.stand().postgres().superuser("nabij");
        Statement statement = database.createStatement()) {
      final UUID organisation =
          first(statement, "select organisation from youth where id = '" + pair.youth() + "'");
      for (final Map.Entry<String, String> one : TABLES.entrySet()) {
        final String from =
            one.getValue()
                .replace("{youth}", pair.youth().toString())
                .replace("{thread}", pair.thread().toString())
                .replace("{organisation}", organisation.toString());
        final String column = "sendings".equals(one.getKey()) ? "batch" : "id";
        final UUID id = first(statement, "select " + column + " from " + from + " limit 1");
        if (id != null) {
          found.putIfAbsent(one.getKey(), id);
        }
      }
    } catch (final SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static UUID first(final Statement statement, final String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getObject(1, UUID.class) : null;
    }
  }

  /** An address with an id that is really there for each {@code {id}}, and a day to come. */
  Endpoint in(final Endpoint endpoint) {
    final String[] words = endpoint.path().split("/");
    for (int i = 1; i < words.length; i++) {
      if ("{id}".equals(words[i]) && found.containsKey(words[i - 1])) {
        words[i] = found.get(words[i - 1]).toString();
      }
    }
    final String path = String.join("/", words);
    if (endpoint.body() == null || path.contains("{id}")) {
      return new Endpoint(endpoint.method(), path, endpoint.who(), endpoint.body());
    }
    final String body =
        endpoint
            .body()
            .replace("2001-01-01", SOON.toString())
            .replace("{\"kind\":\"question\"}", "{\"kind\":\"question\",\"text\":\"Hoi\"}");
    return new Endpoint(endpoint.method(), path, endpoint.who(), body);
  }

  /** The kinds of things of which there is one. */
  Map<String, UUID> found() {
    return found;
  }

  /** Takes back what was made, as far as the town can. */
  void tidy() {
    done(pair.phone().delete("/api/me/requests/" + found.get("requests")));
    done(pair.phone().delete("/api/me/companions/" + found.get("companions")));
    done(pair.consultant().post("/api/groups/" + found.get("groups") + "/end", "{}"));
    done(pair.consultant().delete("/api/phrases/" + found.get("phrases")));
    done(pair.consultant().delete("/api/planned/" + found.get("planned")));
  }
}
