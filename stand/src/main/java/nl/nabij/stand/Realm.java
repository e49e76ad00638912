package nl.nabij.stand;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The realm that Keycloak imports: the one for production, and in a demo the overlay and the
 * fictional staff on top of it.
 */
final class Realm {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A fictional colleague. */
  record Person(String user, String name, String role, String organisation, String mail) {}

  private final boolean demo;
  private final ObjectNode overlay = read("/demo/overlay.json");
  private final JsonNode settings = overlay.remove("demo");

  Realm(boolean demo) {
    this.demo = demo;
  }

  /** The realm as JSON; names of environment variables are still in it. */
  String json() {
    ObjectNode realm = read("/realm/nabij-realm.json");
    if (demo) {
      overlay.fields().forEachRemaining(field -> lay(realm, field));
      ArrayNode users = realm.putArray("users");
      staff().forEach(person -> users.add(user(person)));
    }
    return realm.toPrettyString();
  }

  String demoPassword() {
    return settings.get("password").asText();
  }

  /** The secret of the officers' code, in Base32. */
  String demoTotpSecret() {
    return settings.get("totpSecret").asText();
  }

  List<Person> staff() {
    List<Person> people = new ArrayList<>();
    for (JsonNode person : read("/demo/staff.json").get("staff")) {
      people.add(
          new Person(
              person.get("user").asText(),
              person.get("name").asText(),
              person.get("role").asText(),
              person.get("organisation").asText(),
              person.get("mail").asText()));
    }
    return people;
  }

  /**
   * Lays one value over the realm; items of a list replace the parts of the item with their alias.
   */
  private static void lay(ObjectNode realm, Map.Entry<String, JsonNode> field) {
    JsonNode below = realm.get(field.getKey());
    if (!(below instanceof ArrayNode list)) {
      realm.set(field.getKey(), field.getValue());
      return;
    }
    for (JsonNode item : field.getValue()) {
      ObjectNode same = null;
      for (JsonNode candidate : list) {
        if (candidate.get("alias").equals(item.get("alias"))) {
          same = (ObjectNode) candidate;
        }
      }
      if (same == null) {
        list.add(item);
      } else {
        same.setAll((ObjectNode) item);
      }
    }
  }

  private ObjectNode user(Person person) {
    int space = person.name().indexOf(' ');
    ObjectNode user = JSON.createObjectNode();
    user.put("username", person.user());
    user.put("enabled", true);
    user.put("email", person.mail());
    user.put("emailVerified", true);
    user.put("firstName", person.name().substring(0, space));
    user.put("lastName", person.name().substring(space + 1));
    user.putObject("attributes").putArray("organisation").add(person.organisation());
    user.putArray("realmRoles").add(person.role());
    ArrayNode credentials = user.putArray("credentials");
    credentials.addObject().put("type", "password").put("value", demoPassword());
    if (person.role().equals("privacy-officer")) {
      credentials
          .addObject()
          .put("type", "otp")
          .put("userLabel", "demo")
          .put("secretData", JSON.createObjectNode().put("value", demoTotpSecret()).toString())
          .put(
              "credentialData",
              JSON.createObjectNode()
                  .put("subType", "totp")
                  .put("digits", 6)
                  .put("counter", 0)
                  .put("period", 30)
                  .put("algorithm", "HmacSHA1")
                  .put("secretEncoding", "BASE32")
                  .toString());
    }
    return user;
  }

  private static ObjectNode read(String resource) {
    try (InputStream in = Realm.class.getResourceAsStream(resource)) {
      return (ObjectNode) JSON.readTree(in);
    } catch (IOException e) {
      throw new StandFailed("Cannot read " + resource + ": " + e.getMessage(), e);
    }
  }
}
