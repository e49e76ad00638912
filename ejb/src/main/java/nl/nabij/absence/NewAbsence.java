package nl.nabij.absence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An absence to be recorded.
 *
 * @param staff who is away
 * @param from the first day away
 * @param to the last day away, or null when nobody knows yet, which is for illness alone
 * @param substitute who stands in, or null
 */
public record NewAbsence(UUID staff, Kind kind, LocalDate from, LocalDate to, UUID substitute) {}
