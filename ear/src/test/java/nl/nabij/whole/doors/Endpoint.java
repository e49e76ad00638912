package nl.nabij.whole.doors;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.nabij.stand.visitor.Answer;
import nl.nabij.whole.Api;
import nl.nabij.whole.People;
import nl.nabij.whole.Whole;

/**
 * An address of the API, who may ask it, and a good body for it.
 *
 * @param path with {@code {youth}}, {@code {thread}} and {@code {case}} for the youth it is about,
 *     and {@code {id}} for an id that nothing has
 * @param body null when there is none
 */
record Endpoint(String method, String path, Who who, String body) {

  /** Who may ask. */
  enum Who {
    ANYONE,
    CONSULTANT,
    YOUTH,
    BOTH,
    COORDINATOR,
    OFFICER
  }

  private static final String ID = "7f2b7a8e-2f0b-4ff4-8b10-3d7fbb2f5a11";

  private static final String WISHES =
      "{\"wanted\":[\"chat\"],\"excluded\":[\"video\"],\"topics\":{\"personal\":\"phone\"}}";

  private static final String AGREEMENT =
      "{\"text\":\"Bellen\",\"doer\":\"youth\",\"dueOn\":\"2001-01-01\"}";

  private static final String COMPANION =
      "{\"name\":\"Fatma\",\"relation\":\"parent\",\"writes\":true,\"endsOn\":\"2001-01-01\"}";

  static final List<Endpoint> ALL =
      List.of(
          get("/api/session", Who.ANYONE),
          get("/api/privacy/register", Who.ANYONE),
          new Endpoint(
              "POST",
              "/api/invitations/accept",
              Who.ANYONE,
              "{\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"123456\"}"),
          new Endpoint("POST", "/api/join", Who.ANYONE, "{\"code\":\"K7QM2XPD4R\"}"),
          get("/api/inbox", Who.CONSULTANT),
          get("/api/due", Who.CONSULTANT),
          get("/api/appointments?from=2026-11-01&to=2026-11-30", Who.CONSULTANT),
          get("/api/youths/{youth}", Who.CONSULTANT),
          get("/api/youths/{youth}/devices", Who.CONSULTANT),
          new Endpoint("DELETE", "/api/youths/{youth}/devices", Who.CONSULTANT, null),
          new Endpoint(
              "POST",
              "/api/youths/{youth}/invitations",
              Who.CONSULTANT,
              "{\"link\":\"paper\",\"code\":\"voice\"}"),
          new Endpoint(
              "POST",
              "/api/youths/{youth}/appointments",
              Who.CONSULTANT,
              "{\"id\":\""
                  + ID
                  + "\",\"kind\":\"office\",\"startsAt\":\"2030-01-01T09:00:00Z\",\"minutes\":30,\"letter\":false}"),
          new Endpoint(
              "POST",
              "/api/cases/{case}/close",
              Who.CONSULTANT,
              "{\"outcome\":\"work\",\"outflowOn\":\"2026-11-20\"}"),
          new Endpoint(
              "POST", "/api/plans/{id}/steps/contact", Who.CONSULTANT, "{\"result\":\"done\"}"),
          get("/api/rooms/{id}", Who.CONSULTANT),
          get("/api/threads/{thread}/messages", Who.BOTH),
          new Endpoint(
              "POST",
              "/api/threads/{thread}/messages",
              Who.BOTH,
              "{\"id\":\"" + ID + "\",\"text\":\"Hoi\"}"),
          new Endpoint("PUT", "/api/threads/{thread}/read", Who.BOTH, "{\"seq\":1}"),
          get("/api/threads/{thread}/draft", Who.BOTH),
          get("/api/threads/{thread}/transcript", Who.BOTH),
          new Endpoint(
              "PUT", "/api/threads/{thread}/draft", Who.BOTH, "{\"text\":\"Hoi\",\"known\":0}"),
          new Endpoint("POST", "/api/search", Who.BOTH, "{\"words\":\"brief\"}"),
          new Endpoint(
              "PUT", "/api/threads/{thread}/messages/{id}", Who.BOTH, "{\"text\":\"Hoi\"}"),
          new Endpoint("POST", "/api/threads/{thread}/messages/{id}/withdraw", Who.BOTH, null),
          new Endpoint(
              "PUT",
              "/api/threads/{thread}/messages/{id}/reaction",
              Who.BOTH,
              "{\"face\":\"good\"}"),
          new Endpoint("DELETE", "/api/threads/{thread}/messages/{id}/reaction", Who.BOTH, null),
          new Endpoint("PUT", "/api/threads/{thread}/messages/{id}/pin", Who.BOTH, null),
          new Endpoint("DELETE", "/api/threads/{thread}/messages/{id}/pin", Who.BOTH, null),
          get("/api/threads/{thread}/messages/{id}/earlier", Who.BOTH),
          new Endpoint("POST", "/api/appointments/{id}/cancel", Who.BOTH, "{}"),
          new Endpoint(
              "POST", "/api/appointments/{id}/attendance", Who.CONSULTANT, "{\"held\":true}"),
          get("/api/letters/{id}", Who.BOTH),
          get("/api/attachments/{id}", Who.BOTH),
          get("/api/attachments/{id}/content", Who.BOTH),
          get("/api/attachments/{id}/thumbnail", Who.BOTH),
          new Endpoint("DELETE", "/api/devices/{id}", Who.BOTH, null),
          get("/api/me/appointments", Who.YOUTH),
          get("/api/me/devices", Who.YOUTH),
          new Endpoint("DELETE", "/api/me/devices", Who.YOUTH, null),
          get("/api/me/notices", Who.YOUTH),
          new Endpoint("PUT", "/api/me/notices", Who.YOUTH, "{\"way\":\"mail\"}"),
          new Endpoint(
              "PUT",
              "/api/me/notices/push",
              Who.YOUTH,
              "{\"endpoint\":\"https://push.example.net/x\",\"p256dh\":\"BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4\",\"auth\":\"BTBZMqHH6r4Tts7J_aSIgg\"}"),
          new Endpoint("DELETE", "/api/me/notices/push", Who.YOUTH, null),
          get("/api/me/looks", Who.YOUTH),
          get("/api/me/reach", Who.YOUTH),
          new Endpoint("PUT", "/api/me/reach/wishes", Who.YOUTH, WISHES),
          get("/api/youths/{youth}/reach", Who.CONSULTANT),
          new Endpoint("PUT", "/api/youths/{youth}/reach/wishes", Who.CONSULTANT, WISHES),
          new Endpoint(
              "POST",
              "/api/youths/{youth}/reach/agreements",
              Who.CONSULTANT,
              "{\"often\":\"weekly\",\"since\":\"2030-01-01\"}"),
          get("/api/absences", Who.CONSULTANT),
          new Endpoint(
              "POST",
              "/api/absences",
              Who.CONSULTANT,
              "{\"kind\":\"leave\",\"from\":\"2001-01-01\",\"to\":\"2001-01-01\"}"),
          new Endpoint("DELETE", "/api/absences/{id}", Who.CONSULTANT, null),
          get("/api/colleagues", Who.CONSULTANT),
          get("/api/office-hours", Who.CONSULTANT),
          new Endpoint(
              "PUT",
              "/api/office-hours",
              Who.CONSULTANT,
              "{\"organisation\":true,\"days\":[{\"day\":1,\"opens\":\"09:00\",\"closes\":\"17:00\"}]}"),
          get("/api/worry-words", Who.CONSULTANT),
          new Endpoint("PUT", "/api/worry-words", Who.COORDINATOR, "{\"words\":[\"zelfmoord\"]}"),
          new Endpoint("POST", "/api/youths/{youth}/worry/seen", Who.CONSULTANT, null),
          get("/api/phrases", Who.CONSULTANT),
          new Endpoint(
              "PUT",
              "/api/phrases/{id}",
              Who.COORDINATOR,
              "{\"shared\":true,\"moment\":\"other\",\"text\":\"Hoi {achternaam}\"}"),
          new Endpoint("DELETE", "/api/phrases/{id}", Who.CONSULTANT, null),
          new Endpoint(
              "POST",
              "/api/phrases/filled",
              Who.CONSULTANT,
              "{\"text\":\"Hoi {voornaam}\",\"youths\":[]}"),
          get("/api/reach", Who.CONSULTANT),
          get("/api/planned", Who.CONSULTANT),
          get("/api/threads/{thread}/planned", Who.CONSULTANT),
          new Endpoint(
              "POST",
              "/api/threads/{thread}/planned",
              Who.CONSULTANT,
              "{\"id\":\"" + ID + "\",\"text\":\"Hoi\",\"dueAt\":\"2001-01-01T09:00:00Z\"}"),
          new Endpoint(
              "PUT",
              "/api/planned/{id}",
              Who.CONSULTANT,
              "{\"text\":\"Hoi\",\"dueAt\":\"2001-01-01T09:00:00Z\"}"),
          new Endpoint("DELETE", "/api/planned/{id}", Who.CONSULTANT, null),
          new Endpoint(
              "POST",
              "/api/sendings/{id}",
              Who.CONSULTANT,
              "{\"messages\":[{\"id\":\"" + ID + "\",\"youth\":\"" + ID + "\",\"text\":\"Hoi\"}]}"),
          get("/api/sendings/{id}", Who.CONSULTANT),
          get("/api/me/readers", Who.YOUTH),
          get("/api/me/agreements", Who.YOUTH),
          get("/api/me/possibilities", Who.YOUTH),
          new Endpoint("PUT", "/api/me/agreements/{id}", Who.YOUTH, AGREEMENT),
          get("/api/youths/{youth}/agreements", Who.CONSULTANT),
          new Endpoint("PUT", "/api/youths/{youth}/agreements/{id}", Who.CONSULTANT, AGREEMENT),
          new Endpoint("PUT", "/api/agreements/{id}/state", Who.BOTH, "{\"state\":\"done\"}"),
          get("/api/me/companions", Who.YOUTH),
          new Endpoint("PUT", "/api/me/companions/{id}", Who.YOUTH, COMPANION),
          new Endpoint("POST", "/api/me/companions/{id}/link", Who.YOUTH, null),
          new Endpoint("DELETE", "/api/me/companions/{id}", Who.YOUTH, null),
          get("/api/youths/{youth}/companions", Who.CONSULTANT),
          new Endpoint("PUT", "/api/youths/{youth}/companions/{id}", Who.CONSULTANT, COMPANION),
          new Endpoint("POST", "/api/companions/{id}/link", Who.CONSULTANT, null),
          new Endpoint("DELETE", "/api/companions/{id}", Who.CONSULTANT, null),
          new Endpoint(
              "POST",
              "/api/companion/enter",
              Who.ANYONE,
              "{\"token\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"code\":\"123456\"}"),
          get("/api/me/takeaway", Who.YOUTH),
          get("/api/me/lock", Who.YOUTH),
          new Endpoint("PUT", "/api/me/lock", Who.YOUTH, "{\"pin\":\"1234\",\"afterMinutes\":5}"),
          new Endpoint("POST", "/api/me/lock/off", Who.YOUTH, "{\"pin\":\"7391\"}"),
          new Endpoint("POST", "/api/me/lock/now", Who.YOUTH, null),
          new Endpoint("POST", "/api/me/lock/key/begin", Who.YOUTH, null),
          new Endpoint(
              "PUT",
              "/api/me/lock/key",
              Who.YOUTH,
              "{\"attestationObject\":\"AAAA\",\"clientDataJson\":\"AAAA\"}"),
          new Endpoint("DELETE", "/api/me/lock/key", Who.YOUTH, null),
          new Endpoint("POST", "/api/me/lock/open/begin", Who.YOUTH, null),
          new Endpoint(
              "POST",
              "/api/me/lock/open/key",
              Who.YOUTH,
              "{\"authenticatorData\":\"AAAA\",\"clientDataJson\":\"AAAA\",\"signature\":\"AAAA\"}"),
          new Endpoint("POST", "/api/me/lock/open", Who.YOUTH, "{\"pin\":\"7391\"}"),
          get("/api/me/requests", Who.YOUTH),
          new Endpoint("PUT", "/api/me/requests/{id}", Who.YOUTH, "{\"kind\":\"question\"}"),
          new Endpoint("DELETE", "/api/me/requests/{id}", Who.YOUTH, null),
          get("/api/log/export", Who.OFFICER),
          new Endpoint("POST", "/api/log/key", Who.OFFICER, null),
          get("/api/log/selection?format=csv", Who.OFFICER),
          get("/api/glass", Who.OFFICER),
          get("/api/glass/count", Who.OFFICER),
          new Endpoint(
              "POST",
              "/api/youths/{youth}/glass",
              Who.CONSULTANT,
              "{\"reason\":\"Moeder belt, het gaat niet goed\"}"),
          get("/api/signals", Who.OFFICER),
          new Endpoint(
              "POST", "/api/signals/{id}/judgement", Who.OFFICER, "{\"verdict\":\"fine\"}"),
          get("/api/requests", Who.OFFICER),
          new Endpoint(
              "PUT", "/api/youths/{youth}/requests/{id}", Who.OFFICER, "{\"kind\":\"question\"}"),
          new Endpoint(
              "POST",
              "/api/requests/{id}/answer",
              Who.OFFICER,
              "{\"outcome\":\"done\",\"answer\":\"Zo zit het\"}"),
          new Endpoint("POST", "/api/requests/{id}/lift", Who.OFFICER, null),
          new Endpoint(
              "POST",
              "/api/requests/{id}/paper",
              Who.OFFICER,
              "{\"street\":\"Kade 3\",\"postcode\":\"1399 ZB\",\"city\":\"Meerdam\"}"),
          new Endpoint(
              "POST",
              "/api/log/breach",
              Who.OFFICER,
              "{\"origin\":\"192.0.2.1\",\"from\":\"2026-11-01T00:00:00Z\",\"until\":\"2026-11-02T00:00:00Z\"}"),
          get("/api/erasures", Who.OFFICER),
          get("/api/erasures/destroyed", Who.OFFICER),
          get("/api/erasures/{id}/certificate", Who.OFFICER),
          new Endpoint("PUT", "/api/erasures/choice", Who.OFFICER, "{\"days\":1}"),
          new Endpoint("POST", "/api/erasures/{id}/approve", Who.OFFICER, null),
          new Endpoint("PUT", "/api/youths/{youth}/hold", Who.OFFICER, "{\"reason\":\"Bezwaar\"}"),
          new Endpoint("DELETE", "/api/youths/{youth}/hold", Who.OFFICER, null),
          get("/api/groups", Who.BOTH),
          new Endpoint(
              "PUT",
              "/api/groups/{id}",
              Who.CONSULTANT,
              "{\"name\":\"Training\",\"endsOn\":\"2001-01-01\"}"),
          get("/api/groups/{id}/members", Who.BOTH),
          new Endpoint("PUT", "/api/groups/{id}/youths/{id}", Who.CONSULTANT, null),
          new Endpoint("PUT", "/api/groups/{id}/staff/{id}", Who.CONSULTANT, null),
          new Endpoint("DELETE", "/api/groups/{id}/members/{id}", Who.CONSULTANT, null),
          new Endpoint("POST", "/api/groups/{id}/end", Who.CONSULTANT, null),
          new Endpoint("PUT", "/api/me/groups/{id}", Who.YOUTH, "{\"name\":\"Noor\"}"),
          new Endpoint("DELETE", "/api/me/groups/{id}", Who.YOUTH, null),
          new Endpoint(
              "POST",
              "/api/cases/{case}/handover",
              Who.CONSULTANT,
              "{\"to\":\"" + ID + "\",\"on\":\"2030-01-01\"}"),
          new Endpoint("POST", "/api/team-group", Who.CONSULTANT, null),
          get("/api/team", Who.COORDINATOR),
          get("/api/me/showing", Who.YOUTH),
          new Endpoint("PUT", "/api/me/showing", Who.YOUTH, "{\"typing\":false,\"read\":true}"),
          get("/api/log", Who.OFFICER),
          get("/api/log/facets", Who.OFFICER),
          // The key is for everyone; which one is said to staff of the organisation.
          get("/api/log/key", Who.CONSULTANT),
          new Endpoint("POST", "/api/log/youths", Who.OFFICER, "{\"name\":\"an\"}"),
          get("/api/log/entries/{id}/proof", Who.OFFICER),
          get("/log/meerdam/tile/entries/000.p/1", Who.OFFICER));

  private static Endpoint get(final String path, final Who who) {
    return new Endpoint("GET", path, who, null);
  }

  static Stream<Endpoint> guarded() {
    return ALL.stream().filter(one -> one.who() != Who.ANYONE);
  }

  static Stream<Endpoint> forWho(final Who... who) {
    return ALL.stream().filter(one -> List.of(who).contains(one.who()));
  }

  static Stream<Endpoint> withBody() {
    return ALL.stream().filter(one -> one.body() != null);
  }

  static Stream<Endpoint> changing() {
    return ALL.stream().filter(one -> !"GET".equals(one.method()));
  }

  /** Those about one youth, whom a stranger to that youth may not reach. */
  static Stream<Endpoint> aboutSomebody() {
    return ALL.stream()
        .filter(
            one ->
                one.path().contains("{youth}")
                    || one.path().contains("{thread}")
                    || one.path().contains("{case}"));
  }

  /** The same, asked as this side of a browser that is both. */
  Endpoint as(final String side) {
    return new Endpoint(method, path + (path.contains("?") ? "&" : "?") + "as=" + side, who, body);
  }

  /** Asks it properly, about the youth of this pair. */
  Answer ask(final Api visitor, final People.Pair about) {
    return ask(visitor, address(about), body);
  }

  /** Asks it with another body. */
  Answer ask(final Api visitor, final People.Pair about, final String other) {
    return ask(visitor, address(about), other);
  }

  private Answer ask(final Api visitor, final String address, final String content) {
    return visitor.request(
        address,
        request -> {
          if (!"GET".equals(method)) {
            request.header("Origin", Whole.url());
          }
          if (content != null) {
            request.header("Content-Type", "application/json");
          }
          request.method(method, Bodies.of(content));
        });
  }

  String address(final People.Pair about) {
    return path.replace("{youth}", about.youth().toString())
        .replace("{thread}", about.thread().toString())
        .replace("{case}", about.caseId().toString())
        .replace("{id}", UUID.fromString(ID).toString());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
