package nl.nabij.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The third rule of the house, at the bottom of it: what people wrote, their names and where to
 * reach them stand enciphered, as bytes. So a column of text must hold codes, or be known and
 * explained.
 */
final class PlainColumns {
  private static final Pattern TABLE =
      Pattern.compile("(?is)\\bcreate\\s+table\\s+(\\w+)\\s*\\((.*?)\\n\\);");

  private static final Pattern ADDED =
      Pattern.compile("(?is)\\balter\\s+table\\s+(\\w+)\\s+add\\s+(?:column\\s+)?([^;]*);");

  private static final Pattern COLUMN =
      Pattern.compile("(?is)^\\s*(\\w+)\\s+(text|varchar|char|citext|json|jsonb|xml)\\b(.*)$");

  private static final Pattern CODES = Pattern.compile("(?is)check\\s*\\(\\s*\\w+\\s*(in\\b|~)");

  private PlainColumns() {}

  /** The columns of free text in a migration that are not among the known ones. */
  static List<String> unexplained(final String migration, final Set<String> known) {
    final String sql = migration.replaceAll("--[^\n]*", "");
    final List<String> found = new ArrayList<>();
    final Matcher tables = TABLE.matcher(sql);
    while (tables.find()) {
      for (final String line : tables.group(2).split(",\\s*\\n")) {
        column(tables.group(1), line, found);
      }
    }
    final Matcher added = ADDED.matcher(sql);
    while (added.find()) {
      column(added.group(1), added.group(2), found);
    }
    found.removeAll(known);
    return found;
  }

  private static void column(final String table, final String line, final List<String> found) {
    final Matcher column = COLUMN.matcher(line);
    if (column.find() && !CODES.matcher(column.group(3)).find()) {
      found.add((table + "." + column.group(1)).toLowerCase(Locale.ROOT));
    }
  }
}
