package nl.nabij.web.problem;

/** The stable codes of what can go wrong at the doors, each with its HTTP status. */
public enum ProblemCode {
  MALFORMED("malformed", 400),
  INVALID("invalid", 400),
  NOT_SIGNED_IN("not-signed-in", 401),
  DEVICE_ENDED("device-ended", 401),
  REFUSED("refused", 403),
  ORIGIN("origin", 403),
  CODE_WRONG("code-wrong", 403),
  NOT_FOUND("not-found", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", 405),
  NOT_ACCEPTABLE("not-acceptable", 406),
  CONFLICT("conflict", 409),
  GONE("gone", 410),
  KEY_DESTROYED("key-destroyed", 410),
  TOO_LARGE("too-large", 413),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
  SCREEN_LOCKED("screen-locked", 423),
  TOO_FAST("too-fast", 429),
  UNEXPECTED("unexpected", 500),
  UNAVAILABLE("unavailable", 503);

  private final String code;
  private final int status;

  ProblemCode(final String code, final int status) {
    this.code = code;
    this.status = status;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  /** The code that fits a status given by the container; 500 for what is not foreseen. */
  static ProblemCode ofStatus(final int status) {
    return switch (status) {
      case 400 -> MALFORMED;
      case 401 -> NOT_SIGNED_IN;
      case 403 -> REFUSED;
      case 404 -> NOT_FOUND;
      // 501 is what a servlet says of a method that it has never heard of.
      case 405, 501 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 409 -> CONFLICT;
      case 410 -> GONE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 423 -> SCREEN_LOCKED;
      case 429 -> TOO_FAST;
      case 503 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? MALFORMED : UNEXPECTED;
    };
  }
}
