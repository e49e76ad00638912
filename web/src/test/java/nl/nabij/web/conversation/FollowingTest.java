package nl.nabij.web.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FollowingTest {
  private final List<Long> sent = new ArrayList<>();

  /** What may happen to a follower, in any order and number. */
  private enum Happens {
    /** A message is committed; nobody hears of it yet. */
    COMMITTED,
    /** The oldest message not told yet is told. */
    TOLD,
    /** The oldest message not told yet is never told. */
    LOST,
    /** A message is told a second time. */
    TOLD_AGAIN,
    /** The second oldest message not told yet is told before the oldest. */
    TOLD_CROSSWISE,
    /** Who was asked to look again does so. */
    LOOKED_AGAIN,
    /** The one who reads the backlog reads a page of it. */
    READ_ON
  }

  /**
   * Commits number messages without holes; telling comes after it, may be lost, and may be doubled.
   * Whatever happens, the browser gets every message once and in order, and is complete as soon as
   * a message is told and the backlog was read.
   */
  @Property(tries = 2_000)
  void everyMessageIsSentOnceAndInOrder(
      @ForAll("story") final List<Happens> story, @ForAll @IntRange(max = 5) final int before) {
    sent.clear();
    long committed = before;
    long told = before;
    boolean reading = true;
    final Following following = new Following(UUID.randomUUID(), 0);
    for (final Happens what : story) {
      switch (what) {
        case COMMITTED -> committed++;
        case TOLD -> {
          if (told < committed) {
            told++;
            reading |= tell(following, told);
          }
        }
        case LOST -> told = Math.min(told + 1, committed);
        case TOLD_AGAIN -> {
          if (told > 0) {
            reading |= tell(following, told);
          }
        }
        case TOLD_CROSSWISE -> {
          if (told + 2 <= committed) {
            told += 2;
            reading |= tell(following, told);
            reading |= tell(following, told - 1);
          }
        }
        case LOOKED_AGAIN -> reading |= following.missing();
        case READ_ON -> {
          if (reading) {
            reading = readOn(following, committed);
          }
        }
      }
      assertThat(sent).isEqualTo(first(sent.size()));
    }
    committed++;
    reading |= tell(following, committed);
    reading |= following.missing();
    while (reading) {
      reading = readOn(following, committed);
    }
    assertThat(sent).isEqualTo(first((int) committed));
  }

  @Provide
  Arbitrary<List<Happens>> story() {
    return Arbitraries.of(Happens.class).list().ofMinSize(0).ofMaxSize(60);
  }

  @Test
  void aLiveMessageThatIsTheNextIsSentAtOnce() {
    final Following following = new Following(UUID.randomUUID(), 7);
    assertThat(following.caughtUp()).isTrue();
    assertThat(following.live(8, () -> sent.add(8L))).isEqualTo(Following.Next.SENT);
    assertThat(following.live(8, () -> sent.add(8L))).isEqualTo(Following.Next.NOTHING);
    assertThat(sent).containsExactly(8L);
  }

  @Test
  void twoThatChangedPlacesAreSentInOrderWithoutAskingTheDatabase() {
    final Following following = new Following(UUID.randomUUID(), 7);
    assertThat(following.caughtUp()).isTrue();
    assertThat(following.live(9, () -> sent.add(9L))).isEqualTo(Following.Next.LOOK_AGAIN);
    assertThat(following.live(10, () -> sent.add(10L))).isEqualTo(Following.Next.NOTHING);
    assertThat(following.live(8, () -> sent.add(8L))).isEqualTo(Following.Next.SENT);
    assertThat(sent).containsExactly(8L, 9L, 10L);
    assertThat(following.missing()).isFalse();
  }

  @Test
  void aMessageThatStaysAwayIsFetchedAndNothingWaitsWithoutBound() {
    final Following following = new Following(UUID.randomUUID(), 0);
    assertThat(following.caughtUp()).isTrue();
    assertThat(following.live(2, () -> sent.add(2L))).isEqualTo(Following.Next.LOOK_AGAIN);
    assertThat(following.missing()).isTrue();
    assertThat(following.live(3, () -> sent.add(3L))).isEqualTo(Following.Next.NOTHING);
    assertThat(following.backlog(1) && following.backlog(2) && following.backlog(3)).isTrue();
    assertThat(following.caughtUp()).isTrue();
    for (long seq = 5; seq < 5 + Following.MOST_EARLY; seq++) {
      assertThat(following.live(seq, () -> sent.add(0L))).isNotEqualTo(Following.Next.READ_BACKLOG);
    }
    assertThat(following.live(5 + Following.MOST_EARLY, () -> sent.add(0L)))
        .isEqualTo(Following.Next.READ_BACKLOG);
    assertThat(sent).isEmpty();
  }

  private boolean tell(final Following following, final long seq) {
    return following.live(seq, () -> sent.add(seq)) == Following.Next.READ_BACKLOG;
  }

  /** Reads up to three; true while there is more to read. */
  private boolean readOn(final Following following, final long committed) {
    final long from = following.cursor();
    final long to = Math.min(committed, from + 3);
    for (long seq = from + 1; seq <= to; seq++) {
      if (following.backlog(seq)) {
        sent.add(seq);
      }
    }
    return to < committed || !following.caughtUp();
  }

  private static List<Long> first(final int count) {
    return LongStream.rangeClosed(1, count).boxed().toList();
  }
}
