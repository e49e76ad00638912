package nl.nabij.network;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Companion;
import nl.nabij.access.Origin;
import nl.nabij.access.Subject;
import nl.nabij.conversation.CompanionThreads;
import nl.nabij.vault.Tokens;

/**
 * One try at coming in, in a transaction of its own: a wrong code stays counted whatever the caller
 * does next, and tries at the same time wait for each other on the row of the consent.
 */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Entering {

  static final int WRONG_CODES_AT_MOST = 5;

  private final CompanionTable table;
  private final CompanionThreads threads;
  private final Keys keys;
  private final Access access;
  private final Clock clock;

  @Inject
  Entering(
      final CompanionTable table,
      final CompanionThreads threads,
      final Keys keys,
      final Access access,
      final Clock clock) {
    this.table = table;
    this.threads = threads;
    this.keys = keys;
    this.access = access;
    this.clock = clock;
  }

  /** How a try ended: in, or how many tries are left; over when neither. */
  record Try(Entered entered, Integer attemptsLeft) {

    static final Try OVER = new Try(null, null);
  }

  Try attempt(final String token, final String typed, final Origin origin) {
    if (!Tokens.plausible(token)) {
      return Try.OVER;
    }
    final Instant now = clock.instant();
    final Optional<CompanionTable.Stored> held = table.holdByToken(keys.ofToken(token));
    if (held.isEmpty()) {
      return Try.OVER;
    }
    final CompanionTable.Stored stored = held.get();
    final Companion companion = companion(stored, origin);
    final Subject thread =
        Subject.of("thread", companion.thread(), stored.organisation(), stored.youth());
    if (!stored.allowed(now) || !stored.linkUntil().isAfter(now)) {
      access.turnAway(companion, Action.ENTER_COMPANION, thread, "link-over");
      return Try.OVER;
    }
    final String code = Tokens.readCode(typed);
    if (code == null
        || !MessageDigest.isEqual(stored.codeFingerprint(), keys.ofCode(stored.id(), code))) {
      access.turnAway(companion, Action.ENTER_COMPANION, thread, "code-wrong");
      final int left = WRONG_CODES_AT_MOST - stored.wrongCodes() - 1;
      table.countWrong(stored.id(), left <= 0);
      return left > 0 ? new Try(null, left) : Try.OVER;
    }
    access.enter(companion, Action.ENTER_COMPANION, thread);
    final String secret = Tokens.newSecret();
    table.enter(stored.id(), keys.ofSecret(secret), now);
    return new Try(new Entered(secret, stored.endsAt()), null);
  }

  /** Who comes in with this consent. */
  Companion companion(final CompanionTable.Stored stored, final Origin origin) {
    return new Companion(
        stored.id(),
        stored.organisation(),
        threads.idFor(stored.id()),
        stored.writes(),
        new Origin(origin.address(), stored.id().toString()));
  }
}
