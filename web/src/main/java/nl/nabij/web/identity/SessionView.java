package nl.nabij.web.identity;

import java.util.List;
import java.util.UUID;

/**
 * Who is looking at the page, as the apps show it.
 *
 * @param kind {@code none}, {@code staff} or {@code youth}
 * @param name the full name of staff, the first name of a youth
 * @param thread the conversation of a youth
 * @param contact the fixed contact person of a youth
 * @param signOut where to POST to sign out
 * @param lockedByKey true when the device's own lock opens it, too
 * @param locked true when the screen of this device is locked: then nothing else is told
 */
public record SessionView(
    String kind,
    UUID id,
    String name,
    Municipality organisation,
    List<String> roles,
    Boolean twoFactor,
    boolean demo,
    UUID thread,
    Contact contact,
    String signOut,
    Boolean locked,
    Boolean lockedByKey) {

  /** The municipality, with the number to call. */
  public record Municipality(String slug, String name, String phone) {}

  /** The consultant of a youth. */
  public record Contact(String name) {}

  static SessionView nobody(final boolean demo) {
    return new SessionView(
        "none", null, null, null, null, null, demo, null, null, null, null, null);
  }

  static SessionView locked(
      final boolean demo, final Municipality municipality, final boolean byKey) {
    return new SessionView(
        "youth", null, null, municipality, null, null, demo, null, null, null, true, byKey);
  }
}
