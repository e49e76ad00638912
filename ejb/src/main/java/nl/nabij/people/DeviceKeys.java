package nl.nabij.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The device's own lock, by WebAuthn (W3C, level 2): a key in the device that it uses only for who
 * put a finger or a face to it. What kind of device it is, is not asked (attestation none); that
 * somebody was verified, is.
 */
@Dependent
class DeviceKeys {

  static final Duration CHALLENGE_GOOD_FOR = Duration.ofMinutes(2);

  private static final int CHALLENGE_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final ObjectConverter CONVERTER = new ObjectConverter();
  private static final WebAuthnManager WEBAUTHN =
      WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
  private static final AttestedCredentialDataConverter ATTESTED =
      new AttestedCredentialDataConverter(CONVERTER);

  /** What the devices of the last ten years have. */
  private static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          new PublicKeyCredentialParameters(
              PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
          new PublicKeyCredentialParameters(
              PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

  private final DeviceKeyTable table;
  private final Clock clock;

  @Inject
  DeviceKeys(final DeviceKeyTable table, final Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  boolean has(final UUID device) {
    return table.find(device).isPresent();
  }

  /** What a device with a lock is to sign to make a key; empty without a lock. */
  Optional<KeyChallenge> begin(final UUID device) {
    final byte[] challenge = challenge();
    return table.challenge(device, challenge, until())
        ? Optional.of(new KeyChallenge(challenge, host(), null))
        : Optional.empty();
  }

  /** What the key of a device is to sign to open it; empty without a key. */
  Optional<KeyChallenge> beginOpen(final UUID device) {
    final Optional<DeviceKeyTable.Stored> key = table.find(device);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return begin(device)
        .map(to -> new KeyChallenge(to.challenge(), to.rpId(), key.get().credential()));
  }

  /** Keeps the key that a device made for the challenge that waits; false when it does not fit. */
  boolean keep(final UUID device, final byte[] attestation, final byte[] clientData) {
    final Optional<byte[]> challenge = table.takeChallenge(device, clock.instant());
    if (challenge.isEmpty()) {
      return false;
    }
    try {
      final RegistrationData made =
          WEBAUTHN.verify(
              new RegistrationRequest(attestation, clientData),
              new RegistrationParameters(server(challenge.get()), ALGORITHMS, true, true));
      final var authenticator = made.getAttestationObject().getAuthenticatorData();
      final AttestedCredentialData credential = authenticator.getAttestedCredentialData();
      table.keep(
          device,
          new DeviceKeyTable.Stored(
              credential.getCredentialId(),
              ATTESTED.convert(credential),
              authenticator.getSignCount()),
          clock.instant());
      return true;
    } catch (final WebAuthnException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether the key of this device signed the challenge that waits, for somebody verified. */
  boolean opens(
      final UUID device,
      final byte[] authenticatorData,
      final byte[] clientData,
      final byte[] signature) {
    final Optional<byte[]> challenge = table.takeChallenge(device, clock.instant());
    final Optional<DeviceKeyTable.Stored> key = table.find(device);
    if (challenge.isEmpty() || key.isEmpty()) {
      return false;
    }
    try {
      final AuthenticationData signed =
          WEBAUTHN.verify(
              new AuthenticationRequest(
                  key.get().credential(), authenticatorData, clientData, signature),
              new AuthenticationParameters(
                  server(challenge.get()), record(key.get()), null, true, true));
      table.counted(device, signed.getAuthenticatorData().getSignCount());
      return true;
    } catch (final WebAuthnException | IllegalArgumentException e) {
      return false;
    }
  }

  void drop(final UUID device) {
    table.drop(device);
  }

  private static CredentialRecordImpl record(final DeviceKeyTable.Stored key) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        null,
        null,
        key.counter(),
        ATTESTED.convert(key.attested()),
        null,
        null,
        null,
        null);
  }

  private static ServerProperty server(final byte[] challenge) {
    final URI address = address();
    return new ServerProperty(
        new Origin(address.getScheme() + "://" + address.getAuthority()),
        host(),
        new DefaultChallenge(challenge));
  }

  private static URI address() {
    return URI.create(System.getProperty("nabij.public-url", "http://localhost:8080"));
  }

  private static String host() {
    return address().getHost();
  }

  private static byte[] challenge() {
    final byte[] challenge = new byte[CHALLENGE_BYTES];
    RANDOM.nextBytes(challenge);
    return challenge;
  }

  private Instant until() {
    return clock.instant().plus(CHALLENGE_GOOD_FOR);
  }
}
