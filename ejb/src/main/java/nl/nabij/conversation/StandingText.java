package nl.nabij.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * The text of a message as it stands now.
 *
 * @param youth whose dossier it is under
 * @param from without a name, unless it was asked for
 * @param text null when it was withdrawn, or the dossier erased
 */
public record StandingText(
    Place place,
    UUID youth,
    UUID organisation,
    UUID id,
    Instant sentAt,
    Sender from,
    String text) {}
