package nl.nabij.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.nabij.access.Access;
import nl.nabij.access.Action;
import nl.nabij.access.Actor;
import nl.nabij.access.Rejected;
import nl.nabij.access.Staff;
import nl.nabij.access.Subject;
import nl.nabij.conversation.MessageTexts;
import nl.nabij.conversation.Place;
import nl.nabij.conversation.StandingText;
import nl.nabij.vault.Vault;

/** Finds messages by words and the beginnings of words. */
@Stateless
public class Search {

  private static final int LONGEST_QUESTION = 200;
  private static final int WORDS_AT_MOST = 8;
  private static final int PAGE_AT_MOST = 50;

  /** Messages that are opened to see whether they fit, for one page. */
  private static final int OPENED_AT_MOST = 2_000;

  /** Places that are asked at once: the question costs what it passes over, not what it finds. */
  private static final int FOUND_AT_A_TIME = 500;

  private static final int OPENED_AT_A_TIME = 100;

  private final TokenTable tokens;
  private final MessageTexts texts;
  private final Access access;
  private final Vault vault;

  protected Search() {
    this(null, null, null, null);
  }

  @Inject
  Search(
      final TokenTable tokens, final MessageTexts texts, final Access access, final Vault vault) {
    this.tokens = tokens;
    this.texts = texts;
    this.access = access;
    this.vault = vault;
  }

  /**
   * Messages in which each word of the question begins a word, newest first: of a consultant in the
   * dossiers they are tied to now, of a youth in their own. What was written within the last second
   * may not be found yet. One entry in the log, with those whose messages are shown.
   *
   * @param question 1 to 200 characters, 1 to 8 words of at least two
   * @param after {@link Found#next} of the page before, or null
   * @param limit 1 to 50
   * @throws Rejected INVALID {@code question}, {@code limit}, {@code cursor}; {@code words-common}
   *     when nothing but small words, which stand everywhere, was asked
   */
  public Found find(final Actor actor, final String question, final String after, final int limit) {
    if (limit < 1 || limit > PAGE_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "limit");
    }
    final List<String> words = words(question);
    final TokenTable.Candidate from = Cursor.read(after);
    final List<UUID> dossiers = List.copyOf(vault.ready(within(actor)));
    final Found found = look(dossiers, words, from, limit);
    // Before anything is handed out: with those who are shown, which is known only now.
    access.enter(actor, Action.SEARCH_MESSAGES, subject(actor, found));
    return found;
  }

  private static List<String> words(final String question) {
    if (question == null || question.isBlank() || question.length() > LONGEST_QUESTION) {
      throw new Rejected(Rejected.Kind.INVALID, "question");
    }
    final List<Words.Word> said = Words.in(question);
    if (said.isEmpty() || said.size() > WORDS_AT_MOST) {
      throw new Rejected(Rejected.Kind.INVALID, "question");
    }
    final List<String> words = Beginnings.findable(said);
    if (words.isEmpty()) {
      throw new Rejected(Rejected.Kind.INVALID, "words-common");
    }
    return words;
  }

  private List<UUID> within(final Actor actor) {
    if (!(actor instanceof Staff staff)) {
      return List.of(actor.id());
    }
    final List<UUID> own = access.dossiersOf(staff);
    final Set<UUID> restricted = access.restricted(own);
    return own.stream().filter(dossier -> !restricted.contains(dossier)).toList();
  }

  private static Subject subject(final Actor actor, final Found found) {
    if (!(actor instanceof Staff)) {
      return Subject.dossier(actor.organisation(), actor.id());
    }
    return Subject.list(
        "messages",
        actor.organisation(),
        found.hits().stream().map(Hit::youth).distinct().toList());
  }

  private Found look(
      final List<UUID> dossiers,
      final List<String> words,
      final TokenTable.Candidate from,
      final int limit) {
    if (dossiers.isEmpty()) {
      return new Found(List.of(), null);
    }
    final List<List<Long>> hashes = hashes(dossiers, words);
    final List<Hit> hits = new ArrayList<>();
    TokenTable.Candidate last = from;
    for (int found = 0; found < OPENED_AT_MOST; found += FOUND_AT_A_TIME) {
      final List<TokenTable.Candidate> candidates =
          tokens.find(dossiers, hashes, last, FOUND_AT_A_TIME);
      Map<Place, StandingText> standing = Map.of();
      for (int at = 0; at < candidates.size(); at++) {
        if (at % OPENED_AT_A_TIME == 0) {
          final int end = Math.min(at + OPENED_AT_A_TIME, candidates.size());
          standing = open(candidates.subList(at, end));
        }
        last = candidates.get(at);
        hit(standing.get(last.place()), words).ifPresent(hits::add);
        if (hits.size() == limit) {
          return new Found(hits, Cursor.text(last));
        }
      }
      if (candidates.size() < FOUND_AT_A_TIME) {
        return new Found(hits, null);
      }
    }
    return new Found(hits, Cursor.text(last));
  }

  /** Of each word its hash under every dossier. */
  private List<List<Long>> hashes(final List<UUID> dossiers, final List<String> words) {
    final List<String> parts = words.stream().map(Beginnings::asked).toList();
    final Map<Integer, List<Long>> byWord = new HashMap<>();
    for (final UUID dossier : dossiers) {
      final List<Long> of = vault.blind(dossier, Indexing.USE, parts);
      for (int word = 0; word < parts.size(); word++) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(of.get(word));
      }
    }
    return List.copyOf(byWord.values());
  }

  private Map<Place, StandingText> open(final List<TokenTable.Candidate> candidates) {
    return texts.at(candidates.stream().map(TokenTable.Candidate::place).toList()).stream()
        .collect(Collectors.toMap(StandingText::place, Function.identity()));
  }

  private Optional<Hit> hit(final StandingText standing, final List<String> words) {
    if (standing == null || standing.text() == null) {
      return Optional.empty();
    }
    final Excerpt excerpt = Excerpt.of(standing.text(), words);
    if (!excerpt.fits()) {
      return Optional.empty();
    }
    final StandingText named = texts.named(standing);
    return Optional.of(
        new Hit(
            named.place().thread(),
            named.youth(),
            named.place().seq(),
            named.id(),
            named.from(),
            named.sentAt(),
            excerpt.text(),
            excerpt.marks()));
  }
}
