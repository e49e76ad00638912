package nl.nabij.network;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a companion finds: whose thread it is, and until when.
 *
 * @param youth the first name
 */
public record CompanionHome(
    UUID id,
    String name,
    String youth,
    UUID organisation,
    UUID thread,
    boolean writes,
    LocalDate endsOn) {}
