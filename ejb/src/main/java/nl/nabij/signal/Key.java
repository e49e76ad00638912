package nl.nabij.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What one signal is about.
 *
 * @param actor null for a rule per dossier
 * @param dossier null for a rule per actor
 */
record Key(Rule rule, UUID actor, UUID dossier, LocalDate day) {}
