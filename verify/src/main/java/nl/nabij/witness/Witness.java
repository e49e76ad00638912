package nl.nabij.witness;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.verify.CannotCheck;
import nl.nabij.verify.Hashes;
import nl.nabij.verify.Head;
import nl.nabij.verify.NoteKey;
import nl.nabij.verify.SignedNote;
import nl.nabij.verify.Wrong;

/** Decides about checkpoints, one at a time for each log. */
final class Witness {

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String SIZE = "text/x.tlog.size";

  private final WitnessKey key;
  private final Memory memory;
  private final Clock clock;
  private final Map<String, Log> logs = new HashMap<>();

  /** What to say. */
  record Answer(int status, String type, String body) {}

  /** A log that is watched: its keys, and what was cosigned last. */
  private static final class Log {
    private final List<NoteKey> keys;
    private Head last;

    private Log(final List<NoteKey> keys, final Head last) {
      this.keys = keys;
      this.last = last;
    }
  }

  /**
   * @param keys keys of the logs to watch; two of the same name are both good for it
   * @throws CannotCheck when what is remembered is not of these logs
   */
  Witness(final WitnessKey key, final Memory memory, final List<NoteKey> keys, final Clock clock) {
    this.key = key;
    this.memory = memory;
    this.clock = clock;
    for (final NoteKey one : keys) {
      final List<NoteKey> its =
          keys.stream().filter(other -> other.name().equals(one.name())).toList();
      logs.computeIfAbsent(one.name(), origin -> new Log(its, remembered(origin)));
    }
  }

  private Head remembered(final String origin) {
    final Optional<byte[]> kept = memory.last(origin);
    if (kept.isEmpty()) {
      return new Head(origin, 0, Hashes.empty());
    }
    try {
      final Head head = Head.parse(SignedNote.parse(kept.get(), "memory").text(), "memory");
      if (head.origin().equals(origin)) {
        return head;
      }
    } catch (final Wrong e) {
      // Said below.
    }
    throw new CannotCheck("what is remembered of " + origin + " cannot be read: nothing is signed");
  }

  Answer add(final byte[] body) {
    final AddCheckpoint request;
    try {
      request = AddCheckpoint.parse(body);
    } catch (final Wrong e) {
      return refused(400, e.getMessage());
    }
    final Log log = logs.get(request.head().origin());
    if (log == null) {
      return refused(404, "this log is not watched here");
    }
    if (log.keys.stream().noneMatch(request.note()::signedBy)) {
      return refused(403, "not signed by a key of this log");
    }
    if (request.old() > request.head().size()) {
      return refused(400, "the old size is larger than the new one");
    }
    synchronized (log) {
      return decide(log, request);
    }
  }

  private Answer decide(final Log log, final AddCheckpoint request) {
    final Head head = request.head();
    final boolean same = request.old() == head.size();
    if (request.old() != log.last.size() || same && !Arrays.equals(head.root(), log.last.root())) {
      return new Answer(409, SIZE, log.last.size() + "\n");
    }
    final boolean grown =
        request.old() == 0 || same
            ? request.proof().isEmpty()
            : Consistency.proven(log.last, head, request.proof());
    if (!grown) {
      return refused(422, "the proof does not show that the log has only grown");
    }
    if (!same) {
      memory.keep(head.origin(), request.bytes());
      log.last = head;
    }
    return new Answer(200, TEXT, key.cosign(request.note().text(), clock.instant()));
  }

  private static Answer refused(final int status, final String why) {
    return new Answer(status, TEXT, why + "\n");
  }
}
