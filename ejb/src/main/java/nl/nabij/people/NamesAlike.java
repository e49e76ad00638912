package nl.nabij.people;

import java.util.UUID;

/**
 * CDI event, within the transaction: a member of staff was shown who a youth is, and both go by the
 * same surname.
 */
public record NamesAlike(UUID organisation, UUID staff, UUID youth) {}
