package nl.nabij.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.nabij.access.Action;
import nl.nabij.access.Look;
import org.junit.jupiter.api.Test;

class LooksByDayTest {
  private static final UUID SANNE = UUID.randomUUID();
  private static final UUID YUSUF = UUID.randomUUID();
  private static final Map<UUID, String> NAMES = Map.of(SANNE, "Sanne", YUSUF, "Yusuf");

  @Test
  void alikeLooksOfADayAreOneLineWithHowOftenAndSinceWhen() {
    final LooksView view =
        LooksByDay.fold(
            List.of(
                look("2026-11-23T14:00:00Z", SANNE, "thread.open"),
                look("2026-11-23T10:00:00Z", YUSUF, "thread.open"),
                look("2026-11-23T09:00:00Z", SANNE, "thread.open")),
            NAMES);
    assertThat(view.days()).hasSize(1);
    final List<LooksView.Line> lines = view.days().get(0).looks();
    assertThat(lines).extracting(LooksView.Line::who).containsExactly("Sanne", "Yusuf");
    assertThat(lines).extracting(LooksView.Line::times).containsExactly(2, 1);
    assertThat(lines.get(0).firstAt()).isEqualTo("2026-11-23T09:00:00Z");
  }

  @Test
  void aDayIsADayHereAndNotInGreenwich() {
    final LooksView view =
        LooksByDay.fold(
            List.of(
                look("2026-11-23T23:30:00Z", SANNE, "thread.open"),
                look("2026-11-23T22:30:00Z", SANNE, "thread.open")),
            NAMES);
    assertThat(view.days())
        .extracting(LooksView.Day::date)
        .containsExactly(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23));
  }

  @Test
  void everyActionHasADutchName() {
    assertThat(Arrays.stream(Action.values()).map(ActionTexts::label)).doesNotContainNull();
  }

  private static Look look(final String at, final UUID who, final String action) {
    return new Look(Instant.parse(at), "staff", who, "consultant", action, "contact", "owner");
  }
}
