package nl.nabij.access;

/**
 * On what ground something was done; null means any.
 *
 * @param role the role in which staff acted, or the task of the house
 * @param purpose the code of a {@link Purpose}
 * @param basis the ground of access, as the log names it
 */
public record LogGround(String role, String purpose, String basis) {

  public static final LogGround ANY = new LogGround(null, null, null);
}
