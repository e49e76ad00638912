package nl.nabij.inside;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.nabij.access.Actor;

/**
 * Values for the parameters of any boundary method: plausible, so that it is the door that says no.
 */
final class Values {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("text", "Hoi"),
          Map.entry("pin", "7391"),
          Map.entry("face", "good"),
          Map.entry("kind", "appointment"),
          Map.entry("step", "first-interview"),
          Map.entry("result", "done"),
          Map.entry("anchor", "end"),
          Map.entry("part", "an"),
          Map.entry("question", "zeegroen"),
          Map.entry("mail", "post@voorbeeld.example"),
          Map.entry("phone", "+31600000000"),
          Map.entry("language", "nl"),
          Map.entry("endpoint", "https://push.example.net/x"),
          Map.entry(
              "p256dh",
              "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
          Map.entry("auth", "BTBZMqHH6r4Tts7J_aSIgg"));

  /** Where nothing is a value too, and any text would not be. */
  private static final Set<String> NOTHING =
      Set.of(
          "after",
          "before",
          "action",
          "outcome",
          "present",
          "seconds",
          "party",
          "listedUntil",
          "role",
          "purpose",
          "basis");

  private final Actor actor;
  private final Function<String, UUID> ids;

  /**
   * @param ids the id for a parameter of this name
   */
  Values(final Actor actor, final Function<String, UUID> ids) {
    this.actor = actor;
    this.ids = ids;
  }

  /** What to call a boundary method with, the actor first. */
  Object[] of(final Method method) {
    final Parameter[] parameters = method.getParameters();
    final Object[] values = new Object[parameters.length];
    values[0] = actor;
    for (int i = 1; i < parameters.length; i++) {
      values[i] = value(parameters[i].getParameterizedType(), parameters[i].getName());
    }
    return values;
  }

  private Object value(final Type type, final String name) {
    if (type instanceof ParameterizedType some) {
      return several((Class<?>) some.getRawType(), some.getActualTypeArguments(), name);
    }
    final Class<?> plain = (Class<?>) type;
    if (plain == UUID.class) {
      return ids.apply(name);
    }
    if (NOTHING.contains(name) && (plain == String.class || plain == LocalDate.class)) {
      return null;
    }
    if (Actor.class.isAssignableFrom(plain)) {
      return actor;
    }
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return plain.isRecord() ? filled(plain) : simple(plain, name);
  }

  private static Object simple(final Class<?> plain, final String name) {
    final LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    return switch (plain.getSimpleName()) {
      case "String" -> TEXTS.getOrDefault(name, "Hoi");
      case "boolean" -> false;
      case "int" -> 10;
      case "long" -> Set.of("offset", "index", "known").contains(name) ? 0L : 1L;
      case "Integer" -> null;
      case "LocalDate" -> tomorrow;
      case "LocalTime" -> LocalTime.NOON;
      case "Instant" -> Instant.now().truncatedTo(ChronoUnit.DAYS).plus(34, ChronoUnit.HOURS);
      case "byte[]" -> new byte[] {1, 2, 3};
      case "InputStream" -> stream();
      default -> throw new AssertionError("no value for a " + plain + " " + name);
    };
  }

  private static InputStream stream() {
    return new ByteArrayInputStream(new byte[] {1, 2, 3});
  }

  private Object several(final Class<?> kind, final Type[] of, final String name) {
    if (kind == Map.class) {
      return Map.of();
    }
    if (kind == Set.class) {
      return Set.of(value(of[0], name));
    }
    if (kind == List.class || kind == Collection.class) {
      return List.of(value(of[0], name));
    }
    throw new AssertionError("no value for a " + kind + " " + name);
  }

  private Object filled(final Class<?> type) {
    final RecordComponent[] parts = type.getRecordComponents();
    final Class<?>[] types = new Class<?>[parts.length];
    final Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      types[i] = parts[i].getType();
      values[i] = value(parts[i].getGenericType(), parts[i].getName());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (final InvocationTargetException e) {
      throw new AssertionError("no good values for a " + type, e.getCause());
    } catch (final ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
