package nl.nabij.notify;

import java.util.UUID;

/**
 * What this node has taken to send, still sealed.
 *
 * @param sealedMail null when there is no mail address
 * @param sealedPhone null when there is no phone number
 * @param sealedPayload the code or link, or null for what says nothing more
 * @param tries how often it was tried, this time included
 */
record Due(
    UUID id,
    UUID youth,
    Kind kind,
    byte[] sealedMail,
    byte[] sealedPhone,
    byte[] sealedPayload,
    int tries) {}
