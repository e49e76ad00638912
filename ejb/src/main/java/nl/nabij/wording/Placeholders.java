package nl.nabij.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps in a text, in braces, and what fills them. Capitals and spaces do not matter. */
final class Placeholders {

  static final String FIRST_NAME = "voornaam";
  static final String OWN_NAME = "mijn naam";
  static final String NEXT_APPOINTMENT = "volgende afspraak";
  static final String TOWN = "gemeente";
  static final String PHONE = "telefoon";

  private static final List<String> KNOWN =
      List.of(FIRST_NAME, OWN_NAME, NEXT_APPOINTMENT, TOWN, PHONE);

  private static final Pattern GAP = Pattern.compile("\\{([^{}\\n]{1,40})}");

  private Placeholders() {}

  /** Those that nobody knows: most likely mistyped. */
  static List<String> unknownIn(final String text) {
    return gaps(text).stream().filter(gap -> !KNOWN.contains(gap)).toList();
  }

  /** Those that would be filled in. */
  static List<String> in(final String text) {
    return gaps(text).stream().filter(KNOWN::contains).toList();
  }

  /** Fills in what is known; the rest stays. Other braces are text like any other. */
  static String fill(final String text, final Map<String, String> values) {
    return GAP.matcher(text)
        .replaceAll(
            gap -> Matcher.quoteReplacement(values.getOrDefault(name(gap.group(1)), gap.group())));
  }

  private static List<String> gaps(final String text) {
    final List<String> found = new ArrayList<>();
    final Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      if (!found.contains(name(gap.group(1)))) {
        found.add(name(gap.group(1)));
      }
    }
    return found;
  }

  private static String name(final String said) {
    return said.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
