package nl.nabij.conversation;

import java.util.UUID;

/**
 * The beginning of a message that another answers.
 *
 * @param text at most 200 characters; null once withdrawn
 */
public record Quote(UUID id, long seq, Sender from, String text) {

  private static final int CHARACTERS_AT_MOST = 200;

  /** As much of a text as is quoted. */
  static String beginning(final String text) {
    return text.codePointCount(0, text.length()) <= CHARACTERS_AT_MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CHARACTERS_AT_MOST - 1)) + "…";
  }
}
