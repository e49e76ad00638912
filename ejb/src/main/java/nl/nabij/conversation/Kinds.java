package nl.nabij.conversation;

import java.util.Set;

/**
 * What a message can be. {@code text} is what somebody wrote; the others are about something, whose
 * id is their {@code about}, and their text says it in words.
 *
 * <ul>
 *   <li>{@code appointment}, {@code moved}, {@code cancelled}: an appointment
 *   <li>{@code letter}: a letter
 *   <li>{@code new-contact}: the member of staff who is the contact from now on
 *   <li>{@code shared}: a document
 *   <li>{@code agreed}, {@code done}: a small step that was agreed
 *   <li>{@code companion}: somebody who is to talk along, does, or does no more
 *   <li>{@code file}, {@code voice}: an attachment; the text of a file is its name
 * </ul>
 */
final class Kinds {

  static final String TEXT = "text";

  private static final Set<String> ANNOUNCED =
      Set.of(
          "appointment",
          "moved",
          "cancelled",
          "letter",
          "new-contact",
          "shared",
          "agreed",
          "done",
          "companion",
          "file",
          "voice");

  /** What a person made, and may take back; the others tell of something that happened. */
  private static final Set<String> WRITTEN = Set.of(TEXT, "file", "voice");

  private static final Set<String> ATTACHED = Set.of("file", "voice");

  private Kinds() {}

  static boolean written(final String kind) {
    return WRITTEN.contains(kind);
  }

  /** Whether a message of this kind comes out of another act, and is about something. */
  static boolean announced(final String kind) {
    return ANNOUNCED.contains(kind);
  }

  /** Whether a message of this kind is about an attachment. */
  static boolean attached(final String kind) {
    return ATTACHED.contains(kind);
  }
}
