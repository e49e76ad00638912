package nl.nabij.signal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Action;

/**
 * The rules by which is looked, as they are carried along.
 *
 * @param version grows with each change of a rule: a signal tells by which it was found
 */
record RuleBook(int version, List<Rule> rules) {

  private static final String PLACE = "/signals/rules.json";

  RuleBook {
    rules = List.copyOf(rules);
    if (version < 1 || rules.isEmpty()) {
      throw new IllegalArgumentException("rules have a version, and there are some");
    }
    if (rules.stream().map(Rule::code).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two rules have one code");
    }
    final Set<String> known =
        Arrays.stream(Action.values()).map(Action::code).collect(Collectors.toSet());
    rules.stream()
        .flatMap(rule -> Stream.concat(rule.actions().stream(), rule.follows().stream()))
        .filter(action -> !known.contains(action))
        .findFirst()
        .ifPresent(
            action -> {
              throw new IllegalArgumentException("no act is called " + action);
            });
  }

  /**
   * Reads the rules of this house.
   *
   * @throws UncheckedIOException when they are not there, or do not make sense
   */
  static RuleBook read() {
    try (InputStream in = RuleBook.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new IOException("missing");
      }
      return new ObjectMapper().readValue(in, RuleBook.class);
    } catch (final IOException e) {
      throw new UncheckedIOException(PLACE, e);
    }
  }

  /** The rules that look at once, or those that wait for what follows. */
  List<Rule> at(final Pace pace) {
    return rules.stream().filter(rule -> rule.waits() == (pace == Pace.LATER)).toList();
  }

  /** The longest that a rule waits, in minutes. */
  int longestWait() {
    return rules.stream().filter(Rule::waits).mapToInt(Rule::margin).max().orElse(0);
  }
}
