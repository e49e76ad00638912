package nl.nabij.whole;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * A youth of the demo world with a freshly tied device, and the consultant who invited them. Each
 * call takes another youth, so that tests do not meet.
 *
 * @param device a visitor with the device's cookie
 * @param consultant a visitor with the consultant's session
 */
record DemoYouth(String id, String name, String thread, Api device, Api consultant) {
  private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

  /** Ties a device of a youth of this consultant who waits for nothing. */
  static DemoYouth tie(String user) {
    return tie(user, person -> true);
  }

  /** The same, of a youth whose guidance is not over. */
  static DemoYouth tieGuided(String user) {
    return tie(user, person -> !"ended".equals(person.path("phase").asText()));
  }

  private static DemoYouth tie(String user, Predicate<JsonNode> fits) {
    Api consultant = Api.staff(user);
    JsonNode people = consultant.get("/api/inbox").json().path("people");
    // From the end of the list: the front is what other tests look at.
    for (int at = people.size() - 1; at >= 0; at--) {
      JsonNode person = people.get(at);
      if (fits.test(person) && TAKEN.add(person.path("youth").asText())) {
        return tie(consultant, person);
      }
    }
    throw new AssertionError("no youth left of " + user);
  }

  private static DemoYouth tie(Api consultant, JsonNode person) {
    String id = person.path("youth").asText();
    return new DemoYouth(
        id,
        person.path("name").asText(),
        person.path("thread").asText(),
        Phones.tie(consultant, id),
        consultant);
  }

  /** The youth's phone, a second device, tied as people do it and open on the conversation. */
  Page page(Browser browser) {
    JsonNode invitation = Phones.invite(consultant, id);
    Page phone = browser.visitor(360, 740).newPage();
    phone.navigate(invitation.path("link").asText());
    phone.getByLabel("Code van zes cijfers").fill(invitation.path("code").asText());
    Screen.button(phone, "Begin").click();
    // Until it is tied, a next invitation would end this one.
    phone.waitForURL(Whole.url() + "/");
    return phone;
  }
}
