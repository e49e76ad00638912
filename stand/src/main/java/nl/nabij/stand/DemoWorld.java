package nl.nabij.stand;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;

/** The demo world as the gateway tells of it; the gateway itself loads it. */
final class DemoWorld {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final WildFly wildfly;
  private JsonNode state = MissingNode.getInstance();

  DemoWorld(WildFly wildfly) {
    this.wildfly = wildfly;
  }

  /**
   * Returns when the world is there.
   *
   * @throws StandFailed when it takes too long, or the gateway gave up on it
   */
  void awaitReady() {
    wildfly.await(
        PATIENCE,
        () -> {
          state = ask();
          if (state.path("progress").asText().equals("failed")) {
            throw wildfly.failed("could not load the demo world");
          }
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
