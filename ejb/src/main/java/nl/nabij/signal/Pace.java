package nl.nabij.signal;

import java.util.Locale;

/** When an entry is looked at. */
enum Pace {
  /** As soon as it has a number. */
  NOW,
  /** When what could follow has had its time. */
  LATER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
