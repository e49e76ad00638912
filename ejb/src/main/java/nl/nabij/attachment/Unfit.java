package nl.nabij.attachment;

/** A file is not what it should be; {@code code} is what its sender is told. */
final class Unfit extends RuntimeException {

  private final String code;

  Unfit(final String code) {
    super(code);
    this.code = code;
  }

  String code() {
    return code;
  }
}
