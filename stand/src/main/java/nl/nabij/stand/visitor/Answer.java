package nl.nabij.stand.visitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;

/** What the gateway answered. */
public record Answer(int status, HttpHeaders headers, String body, URI address) {

  /** The body as JSON; fails when it is not. */
  public JsonNode json() {
    return read(body);
  }

  /** A text as JSON; fails when it is not. */
  public static JsonNode read(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }

  /** A header's first value, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The stable code of a problem, or an empty text when the answer is no problem. */
  public String problem() {
    return header("Content-Type").startsWith("application/problem+json")
        ? json().path("code").asText()
        : "";
  }
}
