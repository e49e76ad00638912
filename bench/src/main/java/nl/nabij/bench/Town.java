package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.nabij.stand.Stand;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.stand.visitor.Visitor;

/** The fictional people of a running stand, signed in and tied as people do it. */
final class Town {
  /** How many consultants the largest of the fictional municipalities has. */
  private static final int CONSULTANTS = 19;

  private final Stand stand;
  private final Map<String, Visitor> staff = new LinkedHashMap<>();
  private final Map<String, Visitor> phones = new LinkedHashMap<>();

  Town(Stand stand) {
    this.stand = stand;
  }

  /** A youth, the consultant who owns the case, and both their ways in. */
  record Pair(Visitor consultant, Visitor phone, String youth, String thread) {}

  Stand stand() {
    return stand;
  }

  String url() {
    return stand.wildfly().url();
  }

  Visitor staff(String user) {
    return staff.computeIfAbsent(
        user,
        name -> {
          Visitor visitor = new Visitor(stand);
          visitor.signIn(name);
          return visitor;
        });
  }

  /**
   * So many youths with a tied phone each, spread over the consultants of one municipality.
   *
   * @param count at most the youths of that municipality
   * @param ofEach at most so many of one consultant
   */
  List<Pair> pairs(int count, int ofEach) {
    List<Pair> pairs = new ArrayList<>();
    for (int number = 1; number <= CONSULTANTS && pairs.size() < count; number++) {
      Visitor consultant = staff(number == 1 ? "consultant" : "consultant" + number + ".meerdam");
      int taken = 0;
      for (JsonNode person : inbox(consultant)) {
        if (taken < ofEach && pairs.size() < count) {
          String youth = person.path("youth").asText();
          Visitor phone = phones.computeIfAbsent(youth, id -> tie(consultant, id));
          pairs.add(new Pair(consultant, phone, youth, person.path("thread").asText()));
          taken++;
        }
      }
    }
    if (pairs.size() < count) {
      throw new IllegalStateException("only " + pairs.size() + " youths of " + count);
    }
    return pairs;
  }

  /** The people in a consultant's inbox. */
  List<JsonNode> inbox(Visitor consultant) {
    List<JsonNode> people = new ArrayList<>();
    consultant.get("/api/inbox").json().path("people").forEach(people::add);
    return people;
  }

  private Visitor tie(Visitor consultant, String youth) {
    JsonNode invitation = invite(consultant, youth);
    Visitor phone = new Visitor(stand);
    String link = invitation.path("link").asText();
    Answer tied =
        phone.post(
            "/api/invitations/accept",
            "{\"token\":\"%s\",\"code\":\"%s\"}"
                .formatted(
                    link.substring(link.indexOf('#') + 1), invitation.path("code").asText()));
    if (tied.status() != 204) {
      throw new IllegalStateException("not tied: " + tied.status() + " " + tied.body());
    }
    return phone;
  }

  /** A fresh invitation: {@code link} and {@code code}. */
  JsonNode invite(Visitor consultant, String youth) {
    return consultant.post("/api/youths/" + youth + "/invitations", "{}").json();
  }
}
