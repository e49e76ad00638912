package nl.nabij.audit;

/**
 * On what ground something was done; null means any.
 *
 * @param role the role in which staff acted, or the task of the house
 * @param purpose the code of a purpose
 * @param basis the ground of access
 */
public record Ground(String role, String purpose, String basis) {

  public static final Ground ANY = new Ground(null, null, null);
}
