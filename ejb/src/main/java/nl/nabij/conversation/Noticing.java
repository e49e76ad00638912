package nl.nabij.conversation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.nabij.access.House;
import nl.nabij.notify.Outbox;
import nl.nabij.people.Directory;

/** Hands one notice to the outbox, in a transaction of its own. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Noticing {

  private final ThreadTable threads;
  private final PersonTable persons;
  private final Directory directory;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  Noticing(
      final ThreadTable threads,
      final PersonTable persons,
      final Directory directory,
      final Outbox outbox,
      final Clock clock) {
    this.threads = threads;
    this.persons = persons;
    this.directory = directory;
    this.outbox = outbox;
    this.clock = clock;
  }

  void notice(final UUID thread) {
    threads
        .takeUnnoticed(thread, clock.instant())
        .ifPresent(
            due ->
                outbox.noticeMessage(
                    due.organisation(),
                    due.youth(),
                    directory
                        .details(new House("notice", due.organisation()), due.youth())
                        .contact(),
                    due.noticeAt(),
                    due.wroteAt()));
  }

  void notice(final PersonTable.Untold untold) {
    persons
        .take(untold, clock.instant())
        .ifPresent(
            told ->
                outbox.noticeMessage(
                    told.organisation(),
                    told.youth(),
                    directory
                        .details(new House("notice", told.organisation()), told.youth())
                        .contact(),
                    told.noticeAt(),
                    null));
  }

  void drop(final PersonTable.Untold untold) {
    persons.drop(untold);
  }

  void drop(final UUID thread) {
    threads.dropNotice(thread);
  }
}
