package nl.nabij.network;

import java.time.LocalDate;

/**
 * Who is to talk along, and what for.
 *
 * @param name 1 to 40 characters on one line
 * @param writes whether they may write, and not only read
 * @param endsOn the last day, from today to 183 days on
 */
public record NewCompanion(String name, Relation relation, boolean writes, LocalDate endsOn) {}
