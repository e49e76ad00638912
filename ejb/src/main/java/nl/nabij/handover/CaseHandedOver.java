package nl.nabij.handover;

import java.util.UUID;

/** CDI event, within the transaction: another owner may read from now on, or the former no more. */
public record CaseHandedOver(UUID organisation, UUID youth, UUID from, UUID to) {}
