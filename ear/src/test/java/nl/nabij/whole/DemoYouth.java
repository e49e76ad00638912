package nl.nabij.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A youth of the demo world with a freshly tied device, and the consultant who invited them. Each
 * call takes another youth, so that tests do not meet.
 *
 * @param device a visitor with the device's cookie
 * @param consultant a visitor with the consultant's session
 */
record DemoYouth(String id, String name, String thread, Api device, Api consultant) {
  private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
  private static final String COOKIE = "__Host-nabij";

  /** Ties a device of a youth of this consultant who waits for nothing. */
  static DemoYouth tie(String user) {
    Api consultant = Api.staff(user);
    JsonNode people = consultant.get("/api/inbox").json().path("people");
    // From the end of the list: the front is what other tests look at.
    for (int at = people.size() - 1; at >= 0; at--) {
      JsonNode person = people.get(at);
      if (TAKEN.add(person.path("youth").asText())) {
        return tie(consultant, person);
      }
    }
    throw new AssertionError("no youth left of " + user);
  }

  private static DemoYouth tie(Api consultant, JsonNode person) {
    String id = person.path("youth").asText();
    JsonNode invitation = consultant.post("/api/youths/" + id + "/invitations", "{}").json();
    String token = invitation.path("link").asText().replaceFirst(".*#", "");
    Api device = Api.stranger();
    Answer tied =
        device.post(
            "/api/invitations/accept",
            "{\"token\":\"%s\",\"code\":\"%s\"}"
                .formatted(token, invitation.path("code").asText()));
    if (tied.status() != 204) {
      throw new AssertionError("not tied: " + tied.status() + " " + tied.body());
    }
    return new DemoYouth(
        id, person.path("name").asText(), person.path("thread").asText(), device, consultant);
  }

  /** A phone-sized page with the device's cookie. */
  Page page(Browser browser) {
    BrowserContext phone = browser.visitor(360, 740);
    phone.addCookies(
        java.util.List.of(
            new Cookie(COOKIE, device.cookie(COOKIE).orElseThrow())
                .setUrl(Whole.url() + "/")
                .setSecure(true)
                .setHttpOnly(true)));
    return phone.newPage();
  }
}
