package nl.nabij.web.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who did what with the dossier of a youth, by day in Europe/Amsterdam, newest first. */
public record LooksView(List<Day> days) {

  /** One day. */
  public record Day(LocalDate date, List<Line> looks) {}

  /**
   * What one person did on a day, however often.
   *
   * @param who a name, or null for a guest and the house
   * @param kind staff, youth, guest or house
   * @param what the code of the action
   * @param why the code of the purpose
   */
  public record Line(
      String who, String kind, String role, String what, String why, int times, Instant firstAt) {}
}
