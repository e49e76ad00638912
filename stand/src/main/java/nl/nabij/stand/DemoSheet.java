package nl.nabij.stand;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** What a visitor of the demo needs: addresses, logins, an invitation. On screen and as JSON. */
final class DemoSheet {
  private final Stand stand;

  DemoSheet(Stand stand) {
    this.stand = stand;
  }

  private ObjectNode json() {
    String web = stand.wildfly().url();
    ObjectNode sheet = new ObjectMapper().createObjectNode();
    sheet.put("consultant", web + "/werk/");
    sheet.put("youth", web + "/");
    sheet.put("officer", web + "/toezicht/");
    ArrayNode logins = sheet.putArray("logins");
    for (Realm.Person person : stand.staff()) {
      ObjectNode login = logins.addObject();
      login.put("role", person.role());
      login.put("user", person.user());
      login.put("password", stand.demoPassword());
      login.put("name", person.name());
      login.put("organisation", person.organisation());
      if (person.role().equals("privacy-officer")) {
        login.put("totpSecret", stand.demoTotpSecret());
      }
    }
    sheet.set("invitation", stand.demo().path("invitation"));
    sheet.put("mail", stand.mail().url());
    sheet.put("openapi", web + "/openapi");
    sheet.set("log", stand.demo().path("log"));
    sheet.put("keycloak", stand.keycloak().url());
    sheet.put("management", stand.wildfly().managementUrl());
    return sheet;
  }

  void write(Path file) {
    try {
      Files.writeString(file, json().toPrettyString() + "\n");
    } catch (IOException e) {
      throw new StandFailed("Cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  String text(Path file) {
    String web = stand.wildfly().url();
    String code = Totp.code(stand.demoTotpSecret(), Instant.now());
    return String.format(
        Locale.ROOT,
        """

        Nabij runs, with fictional people. Ctrl-C stops everything.

          Consultant       %s/werk/       consultant / %s
          Privacy officer  %s/toezicht/   officer / %s, code now: %s
          Coordinator      %s/werk/       coordinator / %s
          Youth            %s
                           with the code %s
          Mail sent        %s
          API              %s/openapi

        All logins, the officer's code secret and the log's address and key: %s
        """,
        web,
        stand.demoPassword(),
        web,
        stand.demoPassword(),
        code,
        web,
        stand.demoPassword(),
        stand.demo().path("invitation").path("link").asText("-"),
        stand.demo().path("invitation").path("code").asText("-"),
        stand.mail().url(),
        web,
        file);
  }
}
