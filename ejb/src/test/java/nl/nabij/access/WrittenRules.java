package nl.nabij.access;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of acts as it stands on the page, read back; knows nothing of the code that decides.
 */
final class WrittenRules {

  private static final String FIRST = "| act |";

  private final Map<String, Map<String, String>> rows = new HashMap<>();

  WrittenRules() throws IOException {
    final List<String> table =
        Files.readAllLines(AccessPage.PLACE).stream()
            .dropWhile(line -> !line.startsWith(FIRST))
            .toList();
    final List<String> names = cells(table.get(0));
    for (final String line : table.subList(2, table.size())) {
      final List<String> cells = cells(line);
      final Map<String, String> row = new HashMap<>();
      for (int i = 1; i < names.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.put(cells.get(0).replace("`", ""), row);
    }
  }

  /** What a cell says: of an act by its code, in a column by its head. */
  String cell(final String act, final String column) {
    return rows.get(act).get(column);
  }

  int size() {
    return rows.size();
  }

  private static List<String> cells(final String line) {
    return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
        .map(String::strip)
        .toList();
  }
}
