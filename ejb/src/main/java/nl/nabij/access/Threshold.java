package nl.nabij.access;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.database.Wall;

/**
 * What every call of a boundary steps over. With an actor, rows of their organisation alone are
 * within reach; without one (finding out who asks, or a part of an act), what was within reach
 * stays so, or else all.
 *
 * <p>It also looks whether the door was passed: an answer of a method that has an actor and never
 * came by {@link Access} is not given. And whoever meets nothing, because what they ask for is
 * another organisation's, is refused like anybody who may not, with an entry in the log of that
 * organisation.
 */
@Interceptor
class Threshold {

  @Inject private Instance<Access> access;
  @Inject private Instance<Belongings> belongings;

  @AroundInvoke
  Object step(final InvocationContext call) throws Exception {
    final Object[] values = call.getParameters();
    if (values != null && values.length > 0 && values[0] instanceof Actor actor) {
      return stepAs(actor, call);
    }
    try (Wall.Opening wall = Wall.openUnlessWithin()) {
      return call.proceed();
    }
  }

  /** What comes round by the clock is for every organisation. */
  @AroundTimeout
  Object strike(final InvocationContext call) throws Exception {
    try (Wall.Opening wall = Wall.open()) {
      return call.proceed();
    }
  }

  private Object stepAs(final Actor actor, final InvocationContext call) throws Exception {
    if (Wall.withinOtherThan(actor.organisation())) {
      throw new IllegalStateException("an act for another organisation inside " + name(call));
    }
    try (Wall.Opening wall = Wall.within(actor.organisation());
        Passage passage = Passage.begin()) {
      final Object answer;
      try {
        answer = call.proceed();
      } catch (final NotFound e) {
        throw refusedOr(e, passage, actor, call);
      } catch (final RuntimeException e) {
        throw isTaken(e) ? refusedOr(e, passage, actor, call) : e;
      }
      if (!passage.entered() && !call.getMethod().isAnnotationPresent(Unguarded.class)) {
        throw refusedOr(
            new IllegalStateException(name(call) + " answered past the door"),
            passage,
            actor,
            call);
      }
      return answer;
    }
  }

  /** Whether an id that was given is somebody's, perhaps as the container wrapped that up. */
  private static boolean isTaken(final Throwable e) {
    if (e instanceof DatabaseFailed failed) {
      return failed.duplicate() || failed.walled();
    }
    return e instanceof EJBException && e.getCause() != null && isTaken(e.getCause());
  }

  /** Of calls inside each other the outermost tells, since it has the ids that were asked for. */
  private RuntimeException refusedOr(
      final RuntimeException otherwise,
      final Passage passage,
      final Actor actor,
      final InvocationContext call) {
    if (passage.isInner()) {
      return otherwise;
    }
    final Optional<Subject> others =
        belongings.get().ofOthers(actor.organisation(), Ids.in(call.getParameters()));
    if (others.isEmpty()) {
      return otherwise;
    }
    access
        .get()
        .turnAway(actor, Action.KNOCK_ELSEWHERE, others.get(), Doorkeeper.OTHER_ORGANISATION);
    return new Refused(Doorkeeper.OTHER_ORGANISATION);
  }

  private static String name(final InvocationContext call) {
    return call.getMethod().getDeclaringClass().getSimpleName() + "." + call.getMethod().getName();
  }
}
