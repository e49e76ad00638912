package nl.nabij.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.nabij.access.Origin;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.access.Youth;
import nl.nabij.people.DeviceEnded;
import nl.nabij.web.identity.SessionEnding;
import nl.nabij.web.identity.SocketPrincipal;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final Origin ORIGIN = new Origin("10.0.0.1", "");
  private static final UUID DEVICE = UUID.randomUUID();
  private static final Youth NOOR = new Youth(UUID.randomUUID(), UUID.randomUUID(), DEVICE, ORIGIN);
  private static final Staff SANNE =
      new Staff(
          UUID.randomUUID(), UUID.randomUUID(), "Sanne", Set.of(Role.CONSULTANT), true, ORIGIN);

  private final Phone phone = new Phone();

  @Test
  void framesLeaveInTheOrderInWhichTheyCameHoweverManyWait() {
    final Line line = line(NOOR, null);
    phone.slow = true;
    IntStream.range(0, 200).forEach(i -> line.send("frame " + i));
    assertThat(phone.got).containsExactly("frame 0");
    phone.slow = false;
    phone.goOn();
    assertThat(phone.got).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "frame " + i).toList());
  }

  @Test
  void whoCannotKeepUpIsCutAndComesBack() {
    final Line line = line(NOOR, null);
    phone.slow = true;
    IntStream.rangeClosed(0, Outlet.MOST_WAITING + 1).forEach(i -> line.send("frame " + i));
    assertThat(phone.closed).isEqualTo(Line.TOO_SLOW);
  }

  @Test
  void aHintThatStillWaitsIsNotSaidTwice() {
    final Line line = line(SANNE, "session");
    phone.slow = true;
    line.send("first");
    IntStream.range(0, 1_000).forEach(i -> line.hint("inbox"));
    phone.slow = false;
    phone.goOn();
    assertThat(phone.got).containsExactly("first", "inbox");
    assertThat(phone.closed).isZero();
  }

  @Test
  void aFrameThatCannotBeSentCutsTheLine() {
    final Line line = line(NOOR, null);
    phone.broken = true;
    line.send("frame");
    assertThat(phone.closed).isEqualTo(Line.AWAY);
  }

  @Test
  void whoTalksTooFastIsCut() {
    final Line line = line(NOOR, null);
    int heard = 0;
    while (heard < 1_000 && line.heard("{}")) {
      heard++;
    }
    assertThat(heard).isBetween(10, 20);
    assertThat(phone.closed).isEqualTo(Line.TOO_FAST);
  }

  @Test
  void aFrameBeyondAllMeasureCutsTheLine() {
    assertThat(line(NOOR, null).heard("x".repeat(64 * 1024 + 1))).isFalse();
    assertThat(phone.closed).isEqualTo(Line.TOO_LARGE);
  }

  @Test
  void theThirdFrameThatNobodyCanReadIsTheLast() {
    final Line line = line(NOOR, null);
    assertThat(line.strike()).isTrue();
    assertThat(line.strike()).isTrue();
    assertThat(phone.closed).isZero();
    assertThat(line.strike()).isFalse();
    assertThat(phone.closed).isEqualTo(Line.MALFORMED);
  }

  @Test
  void whoAnswersIsPingedAndWhoIsSilentIsCut() throws InterruptedException {
    final Line line = line(NOOR, null);
    line.beat(Duration.ofMinutes(1));
    assertThat(phone.pings).isOne();
    Thread.sleep(5);
    line.beat(Duration.ofMillis(1));
    assertThat(phone.closed).isEqualTo(Line.AWAY);
  }

  @Test
  void aDeviceThatEndedLosesItsLinesAndNobodyElseDoes() {
    final Lines lines = new Lines();
    final Phone other = new Phone();
    lines.open(line(NOOR, null));
    lines.open(
        new Line(
            new SocketPrincipal(
                new Youth(NOOR.id(), NOOR.organisation(), UUID.randomUUID(), ORIGIN), null, null),
            other,
            10,
            10));
    lines.heard(new Heard(new DeviceEnded(DEVICE, NOOR.id())));
    assertThat(phone.closed).isEqualTo(Line.ENDED);
    assertThat(other.closed).isZero();
  }

  @Test
  void aSessionThatEndedTakesItsLinesAlong() {
    final Lines lines = new Lines();
    lines.open(line(SANNE, "session"));
    lines.ended(new SessionEnding("another"));
    assertThat(phone.closed).isZero();
    lines.ended(new SessionEnding("session"));
    assertThat(phone.closed).isEqualTo(Line.ENDED);
  }

  @Test
  void onePersonHasABoundedNumberOfLines() {
    final Lines lines = new Lines();
    for (int i = 0; i < Lines.MOST_EACH; i++) {
      assertThat(lines.open(line(NOOR, null))).isTrue();
    }
    assertThat(lines.open(line(NOOR, null))).isFalse();
    assertThat(lines.open(line(SANNE, "session"))).isTrue();
  }

  private Line line(final nl.nabij.access.Actor actor, final String session) {
    return new Line(new SocketPrincipal(actor, session, null), phone, 10, 10);
  }

  /** A browser that takes frames at once, or only when it is told to go on. */
  private static final class Phone implements Wire {
    private final List<String> got = new ArrayList<>();
    private Consumer<Throwable> held;
    private boolean slow;
    private boolean broken;
    private int closed;
    private int pings;

    @Override
    public void send(final String text, final Consumer<Throwable> done) {
      if (broken) {
        done.accept(new IOException("away"));
        return;
      }
      got.add(text);
      if (slow) {
        held = done;
      } else {
        done.accept(null);
      }
    }

    void goOn() {
      held.accept(null);
    }

    @Override
    public void ping() {
      pings++;
    }

    @Override
    public void close(final int code) {
      closed = closed == 0 ? code : closed;
    }
  }
}
