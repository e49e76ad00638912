package nl.nabij.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ejb.EJBException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nabij.access.NotFound;
import nl.nabij.access.NotYetSequenced;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Unlogged;
import nl.nabij.database.DatabaseFailed;
import nl.nabij.people.CodeWrong;
import nl.nabij.people.LockWait;
import nl.nabij.vault.KeyDestroyed;
import nl.nabij.vault.TokenAway;
import org.jboss.logging.Logger;

/**
 * Turns whatever was thrown into a {@link Problem}: the same over HTTP and over the sockets. What
 * nobody foresaw goes to the server's log under an incident id, as the kinds of the exceptions and
 * where they were thrown; never with their messages, for these may quote what a person wrote.
 */
public final class Problems {
  /** Seconds after which a short outage is tried again. */
  static final int RETRY_UNAVAILABLE = 10;

  /** Seconds after which some of what was too much may be done. */
  static final int RETRY_TOO_MUCH = 600;

  private static final int DEEPEST_CAUSE = 12;
  private static final Logger LOG = Logger.getLogger(Problems.class);

  private Problems() {}

  /** The problem that {@code thrown} stands for; logs it when it was not foreseen. */
  public static Problem of(final Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      final Optional<Problem> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
      cause = cause.getCause();
    }
    return thrown instanceof WebApplicationException web ? turnedAway(web) : unexpected(thrown);
  }

  private static Optional<Problem> known(final Throwable thrown) {
    if (thrown instanceof NotSignedIn who) {
      return some(who.deviceEnded() ? ProblemCode.DEVICE_ENDED : ProblemCode.NOT_SIGNED_IN);
    } else if (thrown instanceof Refused refused) {
      return Optional.of(Problem.of(ProblemCode.REFUSED, refused.reason()));
    } else if (thrown instanceof NotFound) {
      return some(ProblemCode.NOT_FOUND);
    } else if (thrown instanceof Rejected rejected) {
      return Optional.of(rejected(rejected));
    } else if (thrown instanceof CodeWrong wrong) {
      return Optional.of(Problem.of(ProblemCode.CODE_WRONG).withAttemptsLeft(wrong.attemptsLeft()));
    } else if (thrown instanceof LockWait wait) {
      return Optional.of(
          Problem.of(ProblemCode.TOO_FAST, "pin-wait").withRetryAfter(wait.seconds()));
    } else if (thrown instanceof ScreenLocked) {
      return some(ProblemCode.SCREEN_LOCKED);
    } else if (thrown instanceof NotYetSequenced) {
      return Optional.of(Problem.of(ProblemCode.CONFLICT, "not-sequenced").withRetryAfter(1));
    } else if (thrown instanceof KeyDestroyed) {
      return some(ProblemCode.KEY_DESTROYED);
    } else if (thrown instanceof ConstraintViolationException violated) {
      return Optional.of(invalid(violated));
    } else if (thrown instanceof JacksonException) {
      return some(ProblemCode.MALFORMED);
    } else if (thrown instanceof TooLarge) {
      return some(ProblemCode.TOO_LARGE);
    } else if (thrown instanceof Unlogged || thrown instanceof TokenAway) {
      return unavailable();
    } else if (thrown instanceof DatabaseFailed failed) {
      return failed.away() ? unavailable() : Optional.empty();
    } else if (thrown instanceof HeuristicMixedException) {
      // The database went away at the commit itself: whether it is kept, the same id again tells.
      return unavailable();
    } else if (thrown instanceof SQLException sql) {
      return sql.getSQLState() == null || sql.getSQLState().startsWith("08")
          ? unavailable()
          : Optional.empty();
    } else if (thrown instanceof EJBException ejb && ejb.getCausedByException() != ejb.getCause()) {
      return Optional.ofNullable(ejb.getCausedByException()).flatMap(Problems::known);
    }
    return Optional.empty();
  }

  /** The REST layer itself did not want it. A 404 with a cause is a parameter of another form. */
  private static Problem turnedAway(final WebApplicationException web) {
    final int status = web.getResponse().getStatus();
    if (status >= 500) {
      return unexpected(web);
    }
    return Problem.of(
        status == 404 && web.getCause() != null
            ? ProblemCode.MALFORMED
            : ProblemCode.ofStatus(status));
  }

  private static Optional<Problem> some(final ProblemCode code) {
    return Optional.of(Problem.of(code));
  }

  private static Problem rejected(final Rejected rejected) {
    final ProblemCode code =
        switch (rejected.kind()) {
          case INVALID -> ProblemCode.INVALID;
          case CONFLICT -> ProblemCode.CONFLICT;
          case GONE -> ProblemCode.GONE;
          case TOO_LARGE -> ProblemCode.TOO_LARGE;
          case TOO_MUCH -> ProblemCode.TOO_FAST;
          case UNSUPPORTED -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
        };
    final Problem problem = Problem.of(code, rejected.code());
    return code == ProblemCode.TOO_FAST ? problem.withRetryAfter(RETRY_TOO_MUCH) : problem;
  }

  private static Problem invalid(final ConstraintViolationException violated) {
    final List<Problem.FieldProblem> fields =
        violated.getConstraintViolations().stream()
            .map(one -> new Problem.FieldProblem(field(one), sentence(one)))
            .sorted(Comparator.comparing(Problem.FieldProblem::field))
            .toList();
    return Problem.of(ProblemCode.INVALID).withFields(fields);
  }

  /** Not the message of the validator, which speaks of patterns and is not meant for people. */
  private static String sentence(final ConstraintViolation<?> violation) {
    return ProblemTexts.field(
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName());
  }

  /** The path without the method and its argument, which are the house's own affair. */
  private static String field(final ConstraintViolation<?> violation) {
    String argument = "";
    final StringBuilder inside = new StringBuilder();
    for (final Path.Node node : violation.getPropertyPath()) {
      switch (node.getKind()) {
        case PROPERTY -> inside.append(inside.isEmpty() ? "" : ".").append(node.getName());
        case PARAMETER -> argument = node.getName();
        default -> {
          // A method or a bean says nothing to who filled in the field.
        }
      }
    }
    return inside.isEmpty() ? argument : inside.toString();
  }

  private static Optional<Problem> unavailable() {
    return Optional.of(Problem.of(ProblemCode.UNAVAILABLE).withRetryAfter(RETRY_UNAVAILABLE));
  }

  private static Problem unexpected(final Throwable thrown) {
    final UUID incident = UUID.randomUUID();
    final StringBuilder trail = new StringBuilder();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      trail.append(depth == 0 ? "" : " < ").append(cause.getClass().getName());
      final StackTraceElement[] stack = cause.getStackTrace();
      for (int i = 0; i < Math.min(stack.length, 4); i++) {
        trail.append(i == 0 ? " at " : ", ").append(stack[i]);
      }
      cause = cause.getCause();
    }
    LOG.errorf("incident %s: %s", incident, trail);
    return Problem.of(ProblemCode.UNEXPECTED).withIncident(incident);
  }
}
