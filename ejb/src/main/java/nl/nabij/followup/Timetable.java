package nl.nabij.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.nabij.calendar.WorkingDays;

/** Derives the steps of a plan, with their dates and how they stand today. Keeps nothing. */
final class Timetable {

  /** How far ahead a step counts as coming, in days. */
  static final int COMING_DAYS = 14;

  /** A series at fixed dates has at most this many steps, however far its end was moved. */
  private static final int SERIES_BOUND = 60;

  private final Protocol protocol;
  private final PlanState plan;
  private final LocalDate today;
  private final WorkingDays workingDays;
  private final Map<String, LocalDate> days;

  Timetable(
      final Protocol protocol,
      final PlanState plan,
      final LocalDate today,
      final WorkingDays workingDays) {
    this.protocol = protocol;
    this.plan = plan;
    this.today = today;
    this.workingDays = workingDays;
    this.days = protocol.days(plan.anchors(), workingDays);
  }

  LocalDate day(final String anchor) {
    return days.get(anchor);
  }

  /** All steps there are now, in order of date. */
  List<Step> steps() {
    final List<Step> steps = new ArrayList<>();
    for (final Protocol.Rule rule : protocol.steps()) {
      final LocalDate start = Protocol.chained(days.get(rule.anchor()), rule.after(), workingDays);
      if (rule.repeat() == null) {
        steps.add(step(rule, rule.key(), start));
      } else if (rule.repeat().rolling()) {
        rolling(rule, start, steps);
      } else {
        series(rule, start, steps);
      }
    }
    steps.sort(Comparator.comparing(Step::dueOn));
    return steps;
  }

  Optional<Step> step(final String key) {
    return steps().stream().filter(step -> step.key().equals(key)).findFirst();
  }

  private void series(final Protocol.Rule rule, final LocalDate start, final List<Step> steps) {
    final LocalDate end = days.get(rule.repeat().until());
    for (int n = 1; n <= SERIES_BOUND; n++) {
      final LocalDate due = rule.repeat().every().times(n, start, workingDays);
      final String key = rule.key() + "-" + n;
      // What was recorded stays to be seen, also when the end has been moved before it.
      if (due.isBefore(end) || plan.results().containsKey(key)) {
        steps.add(step(rule, key, due));
      } else if (!recordedFrom(rule, n)) {
        return;
      }
    }
  }

  private boolean recordedFrom(final Protocol.Rule rule, final int n) {
    for (int later = n; later <= SERIES_BOUND; later++) {
      if (plan.results().containsKey(rule.key() + "-" + later)) {
        return true;
      }
    }
    return false;
  }

  private void rolling(final Protocol.Rule rule, final LocalDate start, final List<Step> steps) {
    LocalDate due = rule.repeat().every().from(start, workingDays);
    int n = 1;
    StepResult result = plan.results().get(rule.key() + "-1");
    while (result != null) {
      steps.add(step(rule, rule.key() + "-" + n, due));
      due = rule.repeat().after(result.result()).from(result.on(), workingDays);
      n++;
      result = plan.results().get(rule.key() + "-" + n);
    }
    steps.add(step(rule, rule.key() + "-" + n, due));
  }

  private Step step(final Protocol.Rule rule, final String key, final LocalDate due) {
    final StepResult result = plan.results().get(key);
    return new Step(
        plan.id(),
        key,
        plan.youth(),
        null,
        rule.title(),
        due,
        result == null ? open(due) : result.result(),
        result == null ? null : result.on(),
        result == null ? null : result.result());
  }

  private String open(final LocalDate due) {
    if (due.isBefore(today)) {
      return "overdue";
    }
    if (due.equals(today)) {
      return "today";
    }
    return due.isAfter(today.plusDays(COMING_DAYS)) ? "later" : "coming";
  }
}
