package nl.nabij.notify;

import java.util.UUID;

/**
 * A mail that this node has taken to send, still sealed.
 *
 * @param sealedPayload the code, or null for a notice
 * @param tries how often it was tried, this time included
 */
record DueMail(
    UUID id, UUID youth, MailKind kind, byte[] sealedAddress, byte[] sealedPayload, int tries) {}
