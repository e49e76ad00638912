package nl.nabij.followup;

import java.time.LocalDate;

/** What became of a step: {@code done}, {@code missed} or {@code offered}, and on which day. */
record StepResult(String result, LocalDate on) {}
