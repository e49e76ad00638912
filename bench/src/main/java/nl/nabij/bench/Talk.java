package nl.nabij.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.ObjLongConsumer;

/**
 * A conversation with both sides on the line. Messages of a run carry its mark in the upper half of
 * their id and their number in the lower half; even numbers are written by the youth.
 */
final class Talk implements AutoCloseable {

  /** What a side hears: a message of the other side, or that its own was kept. */
  enum Heard {
    MESSAGE,
    ACCEPTED,
    REFUSED
  }

  private final String thread;
  private final Socket youth;
  private final Socket staff;

  /**
   * @param heard is told each message of a run, by its number, on the thread of the socket
   */
  Talk(Town.Pair pair, Run run, ObjLongConsumer<Heard> heard) {
    this.thread = pair.thread();
    this.youth = Socket.open(pair.phone(), frame -> hear(run, heard, frame, 1));
    this.staff = Socket.open(pair.consultant(), frame -> hear(run, heard, frame, 0));
    long last = Threads.newest(pair.consultant(), thread);
    follow(youth, last);
    follow(staff, last);
  }

  /** Which run is going on: the mark of its messages. */
  static final class Run {
    private volatile long mark;

    void begin(long newMark) {
      mark = newMark;
    }
  }

  private void follow(Socket socket, long last) {
    socket.say("{\"type\":\"follow\",\"thread\":\"" + thread + "\",\"after\":" + last + "}");
  }

  void post(long mark, long number, String text) {
    (number % 2 == 0 ? youth : staff)
        .say(
            "{\"type\":\"post\",\"thread\":\""
                + thread
                + "\",\"id\":\""
                + new UUID(mark, number)
                + "\",\"text\":\""
                + text
                + "\"}");
  }

  private static void hear(
      Run run, ObjLongConsumer<Heard> heard, JsonNode frame, long numbersOfTheOther) {
    String type = frame.path("type").asText();
    JsonNode id = "message".equals(type) ? frame.at("/message/id") : frame.path("id");
    if (!id.isTextual()) {
      return;
    }
    UUID message = UUID.fromString(id.asText());
    if (message.getMostSignificantBits() != run.mark) {
      return;
    }
    long number = message.getLeastSignificantBits();
    if ("accepted".equals(type)) {
      heard.accept(Heard.ACCEPTED, number);
    } else if ("refused".equals(type)) {
      heard.accept(Heard.REFUSED, number);
    } else if ("message".equals(type) && number % 2 == numbersOfTheOther) {
      heard.accept(Heard.MESSAGE, number);
    }
  }

  @Override
  public void close() {
    youth.close();
    staff.close();
  }
}
