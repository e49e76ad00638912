package nl.nabij.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nabij.access.Rules.Demand;

/** The page about who may do what, written from the rules that decide. */
final class AccessPage {

  static final Path PLACE = Path.of("..", "docs", "access.md");

  /** Where the officer's page says in Dutch what somebody did. */
  private static final Path TEXTS =
      Path.of("..", "web", "src", "main", "frontend", "src", "toezicht", "texts", "codesNl.ts");

  private static final Pattern TEXT = Pattern.compile("^ {4}'([a-z.-]+)': '(.*)',$");

  private static final Map<Demand, String> CELLS =
      Map.of(
          Demand.NEVER, "no",
          Demand.TIED, "with a tie",
          Demand.ROLE, "by role",
          Demand.ROLE_AND_SECOND_FACTOR, "by role and second factor",
          Demand.SELF, "about themselves",
          Demand.LINK, "in that room",
          Demand.READ, "with consent",
          Demand.WRITE, "with consent to write");

  private static final String BEFORE =
      """
      # Who may do what

      Written by `AccessPageTest` from `Rules`, the table that the door asks. It fails when the two differ;
      `mvn -pl ejb -am test -Dtest=AccessPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dnabij.write=true`
      writes this page again. `EveryDecisionTest` reads the page back, and holds the door to it: each act, for each set of
      roles, each kind of tie and each kind of stranger.

      ## What a cell asks

      | cell | who may |
      | --- | --- |
      | no | nobody, in this column |
      | with a tie | staff who at this moment are owner, substitute or member of the case of **every** youth concerned |
      | by role | staff of the organisation, for whom the role is enough |
      | by role and second factor | the same, in a session that was opened with a second factor |
      | about themselves | the youth whose dossier it is, and no other youth is concerned |
      | in that room | who holds the join link of that call, about that call |
      | in the group | staff or youth who at this moment belong to **every** group concerned |
      | with consent | a companion, in the one thread that the youth's consent is for, as long as it holds |
      | in that hour | staff who broke the glass of **every** youth concerned, in a role that may break it |
      | with consent to write | the same, when the consent is for writing too |

      - **Nobody acts in another organisation**, whoever they are and whatever tie they have.
      - A tie holds from its first moment until just before its end, and in the organisation that it was given in. It is asked
        at each act. Of several at once the strongest counts for a dossier, and for a list the dossier that is tied least.
      - Of several roles each is asked; one that may is enough.
      - The group column adds to the others: for staff where their own says no, or their tie is to the group alone; for a
        youth where theirs says *about themselves*. It opens nothing that is of a youth.
      - The glass column adds to the others in the same way, for roles that may do `glass.break`. Where it says no, a list with
        one dossier that was opened so stays shut.
      - The last column is for staff, while the use of a dossier is restricted (AVG art. 18): what is *stopped* is refused to
        everybody of the organisation, whatever else lets them in.
      - *With a tie* a list that shows nobody may be seen; a thing that is nobody's may not.
      - The house itself, at work by the clock or on an event, may do everything in the organisation that it works for.
      - Each act is an entry in the log, and so is each refusal, with its reason. *Event* is the code of RFC 3881: C(reate),
        R(ead), U(pdate), D(elete), E(xecute).

      ## Which tie is a ground

      | tie | given by | ends | ground in the log |
      | --- | --- | --- | --- |
      | owner | a case that is opened or handed over | when the case has another owner | `owner` |
      | substitute | the absence of the owner | with the absence | `substitute` |
      | member | who is added to a case | when taken off | `member` |
      | break-glass | breaking the glass, with a reason | after an hour | `break-glass` |
      | group | joining a group or the team | leaving it, or its last day | `group` |
      | consent | the youth, for one thread | on the day that the youth chose, or sooner | `consent` |

      Other grounds are `self` (a youth about themselves), `link` (a guest in a call), `role` (without a tie to one youth)
      and `house`.

      ## The acts

      """;

  private AccessPage() {}

  static String text() {
    final Map<String, String> dutch = dutch();
    final Stream<String> head =
        Stream.of(
            row(
                Stream.concat(
                    Stream.of("act", "in the log, in Dutch", "purpose", "event"),
                    Stream.concat(
                        Arrays.stream(Role.values()).map(Role::code),
                        Stream.of("youth", "guest", "group", "companion", "glass", "restricted")))),
            "|" + " --- |".repeat(Role.values().length + 10));
    final Stream<String> acts =
        Arrays.stream(Action.values())
            .map(
                action ->
                    row(
                        Stream.concat(
                            Stream.of(
                                "`" + action.code() + "`",
                                dutch.getOrDefault(action.code(), "?"),
                                action.purpose().code(),
                                String.valueOf(action.eventCode())),
                            cells(action))));
    return BEFORE + Stream.concat(head, acts).collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> cells(final Action action) {
    return Stream.concat(
        Arrays.stream(Role.values()).map(role -> CELLS.get(Rules.of(action, role))),
        Stream.of(
            CELLS.get(Rules.ofYouth(action)),
            CELLS.get(Rules.ofGuest(action)),
            Rules.inGroup(action) ? "in the group" : "no",
            CELLS.get(Rules.ofCompanion(action)),
            Rules.byGlass(action) ? "in that hour" : "no",
            Restrictions.stops(action) ? "stopped" : "goes on"));
  }

  private static String row(final Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static Map<String, String> dutch() {
    try {
      final List<String> lines = Files.readAllLines(TEXTS);
      return lines.stream()
          .dropWhile(line -> !line.equals("  actions: {"))
          .takeWhile(line -> !line.startsWith("  }"))
          .map(TEXT::matcher)
          .filter(Matcher::matches)
          .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    } catch (final IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
