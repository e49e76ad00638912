package nl.nabij.web.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.nabij.access.TiesChanged;
import nl.nabij.web.live.Line;

/**
 * The live lines of this node. What a line shows was decided when it began; when ties of its holder
 * begin or end (to a dossier, to a group) it is cut, comes back by itself, and begins anew with
 * what may be seen by then.
 */
@ApplicationScoped
public class TiedLines {
  private final Set<Line> open = ConcurrentHashMap.newKeySet();

  void opened(final Line line) {
    open.add(line);
  }

  void closed(final Line line) {
    open.remove(line);
  }

  void changed(@Observes final TiesChanged ties) {
    open.stream()
        .filter(line -> ties.staff().contains(line.actor().id()))
        .forEach(line -> line.close(Line.AWAY));
  }
}
