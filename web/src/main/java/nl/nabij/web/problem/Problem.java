package nl.nabij.web.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.UUID;

/**
 * What went wrong, as a person may read it (RFC 9457).
 *
 * @param code stable; the last part of {@code type}
 * @param title and {@code detail}: friendly Dutch sentences
 * @param reason the specific code of a room, such as {@code double-booked}, or null
 * @param attemptsLeft how many codes may still be tried, or null
 * @param retryAfter seconds to wait before trying again, or null
 * @param incident under which an unexpected error stands in the server's log, or null
 * @param fields what is wrong with which field, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "code", "title", "status", "detail"})
public record Problem(
    String code,
    String title,
    int status,
    String detail,
    String reason,
    Integer attemptsLeft,
    @JsonIgnore Integer retryAfter,
    UUID incident,
    List<FieldProblem> fields) {

  /** The media type of RFC 9457. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One field that does not fit.
   *
   * @param field its path in the input, such as {@code outflowOn}
   */
  public record FieldProblem(String field, String message) {}

  public String getType() {
    return "https://nabij.example/problems/" + code;
  }

  /** The plain problem of a code, with its own title and sentence. */
  public static Problem of(final ProblemCode code) {
    return of(code, null);
  }

  static Problem of(final ProblemCode code, final String reason) {
    return new Problem(
        code.code(),
        ProblemTexts.title(code),
        code.status(),
        ProblemTexts.detail(code, reason),
        reason,
        null,
        null,
        null,
        null);
  }

  Problem withAttemptsLeft(final int attempts) {
    return new Problem(code, title, status, detail, reason, attempts, null, null, null);
  }

  Problem withIncident(final UUID id) {
    return new Problem(code, title, status, detail, reason, null, null, id, null);
  }

  Problem withFields(final List<FieldProblem> wrong) {
    return new Problem(code, title, status, detail, reason, null, null, null, List.copyOf(wrong));
  }

  /** The same, telling to wait this many seconds. */
  public Problem withRetryAfter(final int seconds) {
    return new Problem(
        code, title, status, detail, reason, attemptsLeft, seconds, incident, fields);
  }
}
