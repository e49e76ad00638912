package nl.nabij.retention;

import java.util.List;

/**
 * What is kept and what goes, of one organisation.
 *
 * @param keptYears so many years after the end of the aftercare a dossier is proposed
 * @param days after so many days a proposal goes by itself; null when the officer decides on each
 * @param proposed longest waiting first, without those on hold; at most 200, as each list
 * @param done newest first
 */
public record Overview(
    int keptYears,
    Integer days,
    List<Erasure> proposed,
    List<Hold> held,
    List<Erasure> running,
    List<Erasure> done) {}
