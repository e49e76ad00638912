package nl.nabij.stand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;

/** The demo world as the gateway tells of it; the gateway itself loads it. */
final class DemoWorld {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final WildFly wildfly;
  private JsonNode state = MissingNode.getInstance();

  DemoWorld(WildFly wildfly) {
    this.wildfly = wildfly;
  }

  /** Returns at once when this EAR carries no demo world. */
  void awaitReady() {
    if (Http.unknown(wildfly.url() + "/api/demo")) {
      return;
    }
    wildfly.await(
        PATIENCE,
        () -> {
          state = ask();
          return state.path("ready").asBoolean();
        });
  }

  JsonNode state() {
    return state;
  }

  private JsonNode ask() {
    return Http.get(wildfly.url() + "/api/demo")
        .map(
            body -> {
              try {
                return new ObjectMapper().readTree(body);
              } catch (JsonProcessingException e) {
                throw new StandFailed("The demo world does not answer in JSON", e);
              }
            })
        .orElse(MissingNode.getInstance());
  }
}
