package nl.nabij.reachability;

import nl.nabij.access.Rejected;

/** What may be wished for. */
final class WishRules {

  private static final int NOTE_AT_MOST = 500;

  private WishRules() {}

  /**
   * Throws Rejected INVALID: {@code channel-both} for a way that is wanted and excluded, {@code
   * channel-none} when no way is left, {@code channel-topic} for a topic by an excluded way, {@code
   * note-too-long} over 500 characters, {@code text-characters}.
   */
  static Wishes check(final Wishes wishes) {
    if (wishes.wanted().stream().anyMatch(wishes.excluded()::contains)) {
      throw new Rejected(Rejected.Kind.INVALID, "channel-both");
    }
    if (wishes.excluded().size() == Channel.values().length) {
      throw new Rejected(Rejected.Kind.INVALID, "channel-none");
    }
    if (wishes.topics().values().stream().anyMatch(wishes.excluded()::contains)) {
      throw new Rejected(Rejected.Kind.INVALID, "channel-topic");
    }
    return new Wishes(
        wishes.wanted(), wishes.excluded(), wishes.topics(), wishes.often(), note(wishes.note()));
  }

  private static String note(final String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    final String text = written.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.codePointCount(0, text.length()) > NOTE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "note-too-long");
    }
    if (text.codePoints().anyMatch(WishRules::forbidden)) {
      throw new Rejected(Rejected.Kind.INVALID, "text-characters");
    }
    return text;
  }

  private static boolean forbidden(final int character) {
    final int type = Character.getType(character);
    return character != '\n' && (type == Character.CONTROL || type == Character.SURROGATE);
  }
}
