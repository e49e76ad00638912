package nl.nabij.access;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The ids that somebody asked with, also inside lists and records; those of the actor aside. */
final class Ids {

  private static final int AT_MOST = 500;

  private Ids() {}

  /** At most 500, in the order in which they were said. */
  static Set<UUID> in(final Object[] values) {
    final Set<UUID> ids = new LinkedHashSet<>();
    for (final Object value : values) {
      add(value, ids);
    }
    return ids;
  }

  private static void add(final Object value, final Set<UUID> ids) {
    if (ids.size() >= AT_MOST || value instanceof Actor) {
      return;
    }
    if (value instanceof UUID id) {
      ids.add(id);
    } else if (value instanceof Optional<?> one) {
      one.ifPresent(some -> add(some, ids));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> add(one, ids));
    } else if (value instanceof Map<?, ?> many) {
      many.forEach(
          (key, one) -> {
            add(key, ids);
            add(one, ids);
          });
    } else if (value instanceof Record parts) {
      for (final RecordComponent part : parts.getClass().getRecordComponents()) {
        add(read(part, parts), ids);
      }
    }
  }

  private static Object read(final RecordComponent part, final Record of) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(of);
    } catch (final ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
