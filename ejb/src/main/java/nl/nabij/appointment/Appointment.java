package nl.nabij.appointment;

import java.time.Instant;
import java.util.UUID;
import nl.nabij.call.Attendance;

/**
 * An appointment; {@code room} and {@code letter} null when it has none; {@code cancelledBy} youth
 * or staff, or null; {@code joinCode} while its call can be joined, else null; {@code attendance}
 * null when nobody came in.
 */
public record Appointment(
    UUID id,
    UUID youth,
    UUID organisation,
    UUID staff,
    Kind kind,
    Instant startsAt,
    int minutes,
    String place,
    Status status,
    UUID room,
    UUID letter,
    String cancelledBy,
    String joinCode,
    Attendance attendance) {}
