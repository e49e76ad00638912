package nl.nabij.stand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealmTest {

  @Test
  void production_asks_everybody_for_a_second_factor_and_knows_no_user() throws Exception {
    JsonNode realm = realm(false);
    JsonNode forms = flow(realm, "nabij forms");
    assertThat(step(forms, "nabij second factor").path("requirement").asText())
        .isEqualTo("REQUIRED");
    assertThat(realm.has("users")).isFalse();
    assertThat(realm.toString()).doesNotContain("demo");
  }

  @Test
  void the_demo_asks_only_who_is_a_privacy_officer() throws Exception {
    JsonNode realm = realm(true);
    assertThat(step(flow(realm, "nabij forms"), "nabij demo officer").path("requirement").asText())
        .isEqualTo("CONDITIONAL");
    assertThat(step(flow(realm, "nabij demo officer"), "nabij second factor").isMissingNode())
        .isFalse();
    assertThat(step(flow(realm, "nabij forms"), "nabij second factor").isMissingNode()).isTrue();
  }

  @Test
  void the_demo_has_three_municipalities_in_the_proportions_of_life() {
    List<Realm.Person> staff = new Realm(true).staff();
    assertThat(consultants(staff, "meerdam")).isEqualTo(19);
    assertThat(consultants(staff, "vliethoven")).isEqualTo(3);
    assertThat(consultants(staff, "duinbeek")).isEqualTo(2);
    assertThat(staff).extracting(Realm.Person::user).doesNotHaveDuplicates();
  }

  @Test
  void only_officers_have_a_code() throws Exception {
    for (JsonNode user : realm(true).path("users")) {
      boolean officer = user.path("realmRoles").path(0).asText().equals("privacy-officer");
      List<String> kinds = new ArrayList<>();
      user.path("credentials").forEach(credential -> kinds.add(credential.path("type").asText()));
      assertThat(kinds.contains("otp")).as(user.path("username").asText()).isEqualTo(officer);
    }
  }

  @Test
  void the_client_lets_nobody_choose_where_a_code_goes() throws Exception {
    for (JsonNode client : realm(false).path("clients")) {
      assertThat(client.path("redirectUris"))
          .isNotEmpty()
          .allMatch(uri -> uri.asText().startsWith("${NABIJ_PUBLIC_URL}/"));
      assertThat(client.path("attributes").path("pkce.code.challenge.method").asText())
          .isEqualTo("S256");
      assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
    }
  }

  private static long consultants(List<Realm.Person> staff, String organisation) {
    return staff.stream()
        .filter(p -> p.role().equals("consultant") && p.organisation().equals(organisation))
        .count();
  }

  private static JsonNode realm(boolean demo) throws Exception {
    return new ObjectMapper().readTree(new Realm(demo).json());
  }

  private static JsonNode flow(JsonNode realm, String alias) {
    for (JsonNode flow : realm.path("authenticationFlows")) {
      if (flow.path("alias").asText().equals(alias)) {
        return flow.path("authenticationExecutions");
      }
    }
    throw new AssertionError("No flow " + alias);
  }

  private static JsonNode step(JsonNode flow, String alias) {
    for (JsonNode step : flow) {
      if (step.path("flowAlias").asText().equals(alias)) {
        return step;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }
}
