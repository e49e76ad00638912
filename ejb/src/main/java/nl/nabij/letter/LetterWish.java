package nl.nabij.letter;

import java.time.Instant;
import java.util.UUID;

/** What a letter is about; {@code joinCode} null unless video. */
public record LetterWish(
    UUID appointment,
    UUID youth,
    UUID organisation,
    UUID staff,
    String kind,
    Instant startsAt,
    int minutes,
    String place,
    String joinCode) {}
