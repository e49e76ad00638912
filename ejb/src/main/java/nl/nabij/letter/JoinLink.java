package nl.nabij.letter;

/**
 * The way into a video call as a letter prints it.
 *
 * @param publicUrl where people reach the house, without a slash at the end
 * @param code ten characters
 */
record JoinLink(String publicUrl, String code) {

  /** What the QR holds. The code is in the fragment, so that no server log ever has it. */
  String link() {
    return publicUrl + "/v#" + code;
  }

  /** What somebody types: the address without its scheme. */
  String address() {
    return publicUrl.replaceFirst("^https?://", "") + "/v";
  }

  /** The code in two halves, easier to copy. */
  String typed() {
    return code.substring(0, code.length() / 2) + "-" + code.substring(code.length() / 2);
  }

  /** The QR as a {@code data:} address of a PNG. */
  String qr() {
    return Qr.of(link());
  }
}
