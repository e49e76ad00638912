package nl.nabij.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that the demo world is made of: conversations, names, words for the gaps. */
final class Library {

  private final Map<String, List<Dialogue>> dialogues = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final List<String> firstNames;
  private final List<String> lastNames;

  Library() {
    readDialogues(lines("gesprekken.txt"));
    lines("woorden.txt").forEach(line -> entry(line, "\\|"));
    lines("namen.txt").forEach(line -> entry(line, line.startsWith("voornamen") ? " " : "\\|"));
    firstNames = words.remove("voornamen");
    lastNames = words.remove("achternamen");
  }

  List<Dialogue> dialogues(final String stage) {
    return dialogues.get(stage);
  }

  /** What may stand in the gap of this name; null when there is no such gap. */
  List<String> words(final String gap) {
    return words.get(gap);
  }

  List<String> firstNames() {
    return firstNames;
  }

  List<String> lastNames() {
    return lastNames;
  }

  private void readDialogues(final List<String> source) {
    List<Dialogue.Line> lines = new ArrayList<>();
    int days = 0;
    for (final String line : source) {
      if (line.startsWith("== ")) {
        final String[] title = line.substring(3).split(": ", 2);
        lines = new ArrayList<>();
        dialogues
            .computeIfAbsent(title[0], stage -> new ArrayList<>())
            .add(new Dialogue(title[0], title[1], lines));
      } else if (line.startsWith("~")) {
        days = Integer.parseInt(line.substring(1, line.length() - 1));
      } else if (line.startsWith("J: ") || line.startsWith("C: ")) {
        final String text = line.substring(3).replace("\\n", "\n");
        lines.add(new Dialogue.Line(line.charAt(0) == 'J', text, days));
        days = 0;
      } else {
        throw new IllegalStateException("no line of a conversation: " + line);
      }
    }
  }

  private void entry(final String line, final String separator) {
    final String[] parts = line.split(": ", 2);
    words.put(parts[0], Arrays.asList(parts[1].split(separator)));
  }

  private static List<String> lines(final String name) {
    try (InputStream in = Library.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
