package nl.nabij.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a bench found: rows of figures under the same headings, and how they came about. */
final class Report {
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /** A row, as heading and figure by turns. */
  Report row(Object... cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int at = 0; at < cells.length; at += 2) {
      row.put((String) cells[at], cells[at + 1]);
    }
    rows.add(row);
    return this;
  }

  /** Something a reader must know to read the figures rightly. */
  Report remark(String sentence) {
    remarks.add(sentence);
    return this;
  }

  /** The rows as a table, one for each set of headings, then the remarks. */
  String table() {
    Map<List<String>, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    rows.forEach(
        row ->
            tables.computeIfAbsent(List.copyOf(row.keySet()), key -> new ArrayList<>()).add(row));
    StringBuilder text = new StringBuilder();
    tables.forEach((headings, same) -> text.append(table(headings, same)));
    remarks.forEach(remark -> text.append("  ").append(remark).append('\n'));
    return text.toString();
  }

  private static StringBuilder table(List<String> headings, List<Map<String, Object>> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(headings);
    rows.forEach(row -> cells.add(headings.stream().map(name -> text(row.get(name))).toList()));
    StringBuilder table = new StringBuilder();
    for (List<String> line : cells) {
      for (int column = 0; column < line.size(); column++) {
        int at = column;
        int width = cells.stream().mapToInt(one -> one.get(at).length()).max().orElse(0);
        table.append(String.format(Locale.ROOT, "%" + (width + 2) + "s", line.get(column)));
      }
      table.append('\n');
    }
    return table;
  }

  void write(Path file, String says) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("measures", says);
    all.put("processors", Runtime.getRuntime().availableProcessors());
    all.put("java", System.getProperty("java.version"));
    all.put("rows", rows);
    all.put("remarks", remarks);
    try {
      Files.createDirectories(file.getParent());
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Object figure) {
    return figure instanceof Double number
        ? String.format(Locale.ROOT, "%.1f", number)
        : String.valueOf(figure);
  }
}
