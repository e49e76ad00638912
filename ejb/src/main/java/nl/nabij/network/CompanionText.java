package nl.nabij.network;

/** What the youth's own conversation says about companions. */
final class CompanionText {

  private CompanionText() {}

  static String asked(final String name) {
    return "Mag " + name + " met ons meepraten? Jij beslist. Je ziet de vraag bovenaan je gesprek.";
  }

  static String allowed(final String name, final boolean writes, final String lastDay) {
    return writes
        ? name + " mag meepraten, tot en met " + lastDay + "."
        : name + " mag meelezen, tot en met " + lastDay + ".";
  }

  static String declined(final String name, final boolean byYouth) {
    return byYouth
        ? "Ik wil niet dat " + name + " meepraat."
        : "De vraag of " + name + " mag meepraten, is ingetrokken.";
  }

  static String ended(final String name) {
    return name + " praat niet meer mee.";
  }
}
