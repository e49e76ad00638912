package nl.nabij.people;

/**
 * What the realm says about who signed in: user name, organisation slug, display name, roles,
 * second factor.
 */
public record StaffLogin(
    String login,
    String organisation,
    String name,
    java.util.Set<nl.nabij.access.Role> roles,
    boolean twoFactor) {}
