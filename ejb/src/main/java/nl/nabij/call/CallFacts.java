package nl.nabij.call;

import java.util.Map;
import java.util.UUID;

/** By room: the join code while it can be used, and the attendance when the youth came. */
public record CallFacts(Map<UUID, String> joinCodes, Map<UUID, Attendance> attendances) {}
