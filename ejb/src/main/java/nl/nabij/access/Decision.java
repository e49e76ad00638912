package nl.nabij.access;

/**
 * What the door decided.
 *
 * @param basis the ground of access; null when refused
 * @param role the role in which the actor acts; null when they have none
 * @param reason why it was refused; null when it was not
 */
record Decision(Basis basis, String role, String reason) {

  static Decision granted(final Basis basis, final String role) {
    return new Decision(basis, role, null);
  }

  static Decision refused(final String reason, final String role) {
    return new Decision(null, role, reason);
  }

  boolean isRefusal() {
    return basis == null;
  }
}
