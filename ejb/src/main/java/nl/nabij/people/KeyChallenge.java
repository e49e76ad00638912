package nl.nabij.people;

/**
 * What a device is to sign (WebAuthn), within two minutes and once.
 *
 * @param challenge 32 random bytes
 * @param rpId the host of the public address
 * @param credential which key is to sign; null when one is to be made
 */
public record KeyChallenge(byte[] challenge, String rpId, byte[] credential) {}
