package nl.nabij.demo;

import java.util.List;
import nl.nabij.appointment.Kind;

/** The youth that visitors meet first, each with a part that shows something. */
final class Cast {

  static final Cast NOBODY = new Cast(List.of());

  /** The caseload of the first consultant of the first municipality. */
  static final Cast SHOWCASE =
      new Cast(
          List.of(
              // In a video call within the hour; the visitor may play her.
              under("Noor", "Aydin", 141, 5, 0, Kind.VIDEO),
              // Just got news.
              under("Tarek", "Hoekstra", 96, 3, 26, null),
              // The second interview, and the end of the search, are today.
              new Role(
                  "Daan", "Visser", Course.SECOND_INTERVIEW, 28, 0, 0, 2, 0, false, Kind.OFFICE),
              // Halfway the search; waits since this morning or last evening.
              new Role("Jaël", "Martis", Course.SEARCHING, 14, 0, 0, 2, 190, false, null),
              // A month at work: the first aftercare contact is today.
              new Role("Samira", "Bouzid", Course.AFTERCARE, 150, 1, 0, 3, 0, false, null),
              under("Kwame", "Mensah", 119, 4, 1_150, null),
              // The monthly conversation was left lying.
              new Role("Lieke", "Postma", Course.UNDER_WAY, 133, 0, 0, 3, 0, true, null),
              // Two months and a few days at school: a contact is overdue.
              new Role("Emre", "Polat", Course.AFTERCARE, 200, 1, 4, 3, 0, true, null),
              new Role("Winta", "Tesfay", Course.NEW, -1, 0, 0, 1, 0, false, null),
              new Role("Ravi", "Sital", Course.SILENT, 205, 0, 0, 2, 0, false, null),
              under("Sterre", "Kuiper", 77, 3, 0, Kind.PHONE),
              // The end of aftercare comes near.
              new Role("Ömer", "Demirci", Course.AFTERCARE, 230, 3, -17, 3, 0, false, null)));

  private final List<Role> roles;

  private Cast(final List<Role> roles) {
    this.roles = roles;
  }

  /**
   * A part given by hand; see {@link Part}.
   *
   * @param daysLate so many days more since outflow than the whole months
   */
  record Role(
      String firstName,
      String lastName,
      Course course,
      int sinceFirstInterview,
      int monthsSinceOutflow,
      int daysLate,
      int talks,
      int waitingMinutes,
      boolean overdue,
      Kind meetingToday) {}

  boolean isEmpty() {
    return roles.isEmpty();
  }

  int size() {
    return roles.size();
  }

  Role role(final int index) {
    return roles.get(index);
  }

  private static Role under(
      final String firstName,
      final String lastName,
      final int sinceFirstInterview,
      final int talks,
      final int waitingMinutes,
      final Kind meetingToday) {
    return new Role(
        firstName,
        lastName,
        Course.UNDER_WAY,
        sinceFirstInterview,
        0,
        0,
        talks,
        waitingMinutes,
        false,
        meetingToday);
  }
}
