package nl.nabij.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.nabij.appointment.Kind;
import nl.nabij.guidance.Outcome;
import nl.nabij.guidance.Phase;

/** Something that happens in a life, at its own time. */
sealed interface Act {

  Instant at();

  /** The youth is enrolled, gets a case with its owner, and a thread. */
  record Begin(Instant at, LocalDate firstInterviewOn) implements Act {}

  record Say(Instant at, boolean youth, UUID id, String text) implements Act {}

  /** The consultant opens the thread. */
  record Look(Instant at) implements Act {}

  /** One side has read all there is. */
  record Read(Instant at, boolean youth) implements Act {}

  record Plan(
      Instant at, UUID id, Kind kind, Instant startsAt, int minutes, String place, boolean letter)
      implements Act {}

  record Attend(Instant at, UUID appointment, boolean held) implements Act {}

  record Cancel(Instant at, UUID appointment, boolean youth) implements Act {}

  /** A step of the youth is agreed. */
  record Agree(Instant at, UUID id, String text, LocalDate dueOn) implements Act {}

  /** The youth did it. */
  record Tick(Instant at, UUID agreement) implements Act {}

  record Move(Instant at, Phase phase) implements Act {}

  record Close(Instant at, Outcome outcome, LocalDate outflowOn) implements Act {}

  /** The result of a step of the running plan. */
  record Step(Instant at, String step, String result) implements Act {}
}
