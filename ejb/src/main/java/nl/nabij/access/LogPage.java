package nl.nabij.access;

import java.util.List;

/**
 * A page of the log, newest first; {@code next} is null on the last.
 *
 * @param days how much the whole filter finds per day, oldest first, days with entries only; empty
 *     on every page but the first
 */
public record LogPage(List<LogRow> rows, String next, List<LogDay> days) {}
