package nl.nabij.inside;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.nabij.access.Actor;
import nl.nabij.access.NotFound;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;

/** Calls boundary methods with all that a town has, and looks what became of it. */
final class Knocking {

  private static final int CALLS_AT_MOST = 300;

  private static final String REFUSALS =
      "SELECT count(*) FROM audit_entry WHERE outcome = 'refused' AND actor = ?";

  /** How often a method refused, and how often it answered. */
  record Outcome(long refused, long answered) {}

  private final Furnished home;
  private final Tables tables;
  private final Entries entries;
  private final List<UUID> all = new ArrayList<>();
  private final List<UUID> threads;
  private final Set<String> neverRefused = new TreeSet<>();
  private final Set<String> complaints = new TreeSet<>();

  Knocking(final Furnished home, final Tables tables, final Entries entries) throws SQLException {
    this.home = home;
    this.tables = tables;
    this.entries = entries;
    final UUID town = home.town.organisation.id();
    final String ofTown = "(SELECT id FROM thread WHERE organisation = '" + town + "')";
    threads = tables.ids(ofTown);
    all.addAll(tables.idsOf(town));
    all.addAll(tables.ids("SELECT id FROM message WHERE thread IN " + ofTown + " LIMIT 4"));
    all.addAll(tables.ids("SELECT batch FROM planned_message WHERE organisation = '" + town + "'"));
    all.addAll(tables.ids("SELECT id FROM signal WHERE organisation = '" + town + "'"));
    all.addAll(threads);
    all.add(town);
    all.add(UUID.randomUUID());
  }

  /** Whether a method answered at least once. */
  boolean on(final Object boundary, final Method method, final Actor actor) throws Exception {
    final String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    final Map<String, String> before = tables.state();
    final Map<String, String> others = ofOthers(actor);
    final long logged = entries.count(REFUSALS, actor.id());
    final Outcome outcome = knock(name, boundary, method, actor);
    if (outcome.refused() == 0) {
      neverRefused.add(name);
    }
    if (entries.count(REFUSALS, actor.id()) - logged < outcome.refused()) {
      complaints.add(name + " refused, and it is not in the log");
    }
    if (outcome.answered() == 0) {
      compare(name, before, tables.state());
    } else {
      compare(name, others, ofOthers(actor));
    }
    return outcome.answered() > 0;
  }

  /** What is none of their business, whatever they may do of their own. */
  private Map<String, String> ofOthers(final Actor actor) throws SQLException {
    final UUID town = home.town.organisation.id();
    return actor.organisation().equals(town)
        ? tables.stateOf(home.youth, home.thread)
        : tables.stateOf(town);
  }

  private Outcome knock(
      final String name, final Object boundary, final Method method, final Actor actor)
      throws IllegalAccessException {
    long answered = 0;
    long refused = 0;
    for (final List<UUID> choice : choices(method, actor)) {
      final List<UUID> left = new ArrayList<>(choice);
      final Object[] values = new Values(actor, slot -> left.remove(0)).of(method);
      try {
        final Object answer = method.invoke(boundary, values);
        answered++;
        look(name, answer, choice, actor);
      } catch (final InvocationTargetException e) {
        if (e.getCause() instanceof Refused) {
          refused++;
        } else if (!(e.getCause() instanceof NotFound || e.getCause() instanceof Rejected)) {
          complaints.add(name + " threw " + e.getCause());
        }
      }
    }
    return new Outcome(refused, answered);
  }

  /** Ids for each parameter that is one: all that fit by their name, or a part of them. */
  private List<List<UUID>> choices(final Method method, final Actor actor) {
    final List<List<UUID>> slots = new ArrayList<>();
    new Values(
            actor,
            slot -> {
              slots.add(fitting(slot, actor));
              return home.youth;
            })
        .of(method);
    List<List<UUID>> choices = List.of(List.of());
    for (final List<UUID> slot : slots) {
      final List<List<UUID>> longer = new ArrayList<>();
      for (final List<UUID> choice : choices) {
        for (final UUID id : slot) {
          final List<UUID> one = new ArrayList<>(choice);
          one.add(id);
          longer.add(one);
        }
      }
      Collections.shuffle(longer, new Random(7));
      choices = longer.subList(0, Math.min(longer.size(), CALLS_AT_MOST));
    }
    return choices;
  }

  private List<UUID> fitting(final String slot, final Actor actor) {
    return switch (slot) {
      case "youth", "youths", "dossier" -> List.of(home.youth, UUID.randomUUID());
      case "thread" -> threads;
      case "organisation" -> List.of(home.town.organisation.id(), actor.organisation());
      case "owner", "staff", "to", "substitute", "colleague" ->
          List.of(home.town.consultant.id(), actor.id());
      default -> all;
    };
  }

  /** Nothing that the town keeps secret may be in an answer, and no id that was not asked with. */
  private void look(
      final String name, final Object answer, final List<UUID> choice, final Actor actor) {
    final StringBuilder text = new StringBuilder();
    write(answer, text);
    if (text.indexOf(home.secret) >= 0) {
      complaints.add(name + " tells a secret: " + text);
    }
    if (!actor.organisation().equals(home.town.organisation.id())) {
      final Set<UUID> others = new HashSet<>(all);
      choice.forEach(others::remove);
      others.stream()
          .filter(id -> text.indexOf(id.toString()) >= 0)
          .forEach(id -> complaints.add(name + " tells an id: " + text));
    }
  }

  private static void write(final Object value, final StringBuilder text) {
    if (value instanceof Optional<?> some) {
      some.ifPresent(one -> write(one, text));
    } else if (value instanceof Collection<?> some) {
      some.forEach(one -> write(one, text));
    } else if (value instanceof Map<?, ?> some) {
      some.forEach(
          (key, one) -> {
            write(key, text);
            write(one, text);
          });
    } else if (value instanceof Record some) {
      for (final RecordComponent part : some.getClass().getRecordComponents()) {
        try {
          write(part.getAccessor().invoke(some), text);
        } catch (final ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    } else if (value instanceof byte[] bytes) {
      text.append(new String(bytes, StandardCharsets.UTF_8)).append(' ');
    } else {
      text.append(value).append(' ');
    }
  }

  private void compare(
      final String name, final Map<String, String> before, final Map<String, String> after) {
    before.forEach(
        (table, rows) -> {
          if (!rows.equals(after.get(table))) {
            complaints.add(name + " changed " + table);
          }
        });
  }

  Set<String> neverRefused() {
    return neverRefused;
  }

  Set<String> complaints() {
    return complaints;
  }
}
