package nl.nabij.absence;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A day of the week on which somebody can be reached, from {@code opens} until {@code closes}. */
public record OpenDay(DayOfWeek day, LocalTime opens, LocalTime closes) {}
