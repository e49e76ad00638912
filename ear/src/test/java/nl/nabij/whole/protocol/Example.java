package nl.nabij.whole.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of docs/protocol.md: the lines of a fenced block marked http, live or call.
 *
 * @param line where it begins, for the report of a failure
 */
record Example(String kind, int line, List<String> lines) {
  private static final Pattern BEGIN = Pattern.compile("```(http|live|call)");

  /** All examples of a document, in its order. */
  static List<Example> read(final List<String> document) {
    final List<Example> examples = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      final Matcher begin = BEGIN.matcher(document.get(i));
      if (begin.matches()) {
        final int first = i + 1;
        int last = first;
        while (!"```".equals(document.get(last))) {
          last++;
        }
        examples.add(new Example(begin.group(1), first + 1, document.subList(first, last)));
        i = last;
      }
    }
    return examples;
  }
}
