package nl.nabij.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals the conversations of a stage like cards: none comes back before all have been. */
final class Deck {

  private final Library library;
  private final Chance chance;
  private final Map<String, Deque<Dialogue>> stacks = new HashMap<>();

  Deck(final Library library, final Chance chance) {
    this.library = library;
    this.chance = chance;
  }

  Dialogue deal(final String stage) {
    final Deque<Dialogue> stack = stacks.computeIfAbsent(stage, s -> new ArrayDeque<>());
    if (stack.isEmpty()) {
      final List<Dialogue> cards = new ArrayList<>(library.dialogues(stage));
      while (!cards.isEmpty()) {
        stack.add(cards.remove(chance.between(0, cards.size() - 1)));
      }
    }
    return stack.pop();
  }
}
