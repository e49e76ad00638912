package example.wrong.call;

import example.wrong.conversation.Talk;

/** Needs the conversation, which needs the rooms. */
public record Rooms(Talk talk) {

  /** No talk yet. */
  public Rooms() {
    this(null);
  }

  /** How many. */
  public int count() {
    return 1;
  }
}
