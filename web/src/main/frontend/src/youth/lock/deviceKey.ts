// The device's own lock (a finger, a face) as a way to open the screen: WebAuthn.

import { api } from '../../shared/api';
import type { Uuid } from '../../shared/contract';

interface Challenge {
  challenge: string;
  rpId: string;
  credential?: string;
}

const PATIENCE_MS = 60_000;
/** ES256 and RS256 (COSE): what devices have. */
const ALGORITHMS = [-7, -257];

const text = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const bytes = (base64url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.charCodeAt(0),
  );

/** Whether this device has a lock of its own that pages may use. */
export async function hasOwnLock(): Promise<boolean> {
  try {
    return await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

/** Makes a key in this device; rejects when the person or the device does not want to. */
export async function makeKey(person: Uuid): Promise<void> {
  const to = await api.post<Challenge>('/api/me/lock/key/begin', {});
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(to.challenge),
      rp: { id: to.rpId, name: 'Nabij' },
      // A number that says nothing: the device shows the name of the house.
      user: { id: new TextEncoder().encode(person), name: 'Nabij', displayName: 'Nabij' },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: {
        authenticatorAttachment: 'platform',
        userVerification: 'required',
        residentKey: 'discouraged',
      },
      attestation: 'none',
      timeout: PATIENCE_MS,
    },
  })) as PublicKeyCredential;
  const answer = made.response as AuthenticatorAttestationResponse;
  await api.put('/api/me/lock/key', {
    attestationObject: text(answer.attestationObject),
    clientDataJson: text(answer.clientDataJSON),
  });
}

export const dropKey = (): Promise<void> => api.delete('/api/me/lock/key');

/** Opens the screen with the key of this device; rejects when there is none or it does not open. */
export async function openWithKey(): Promise<void> {
  const to = await api.post<Challenge>('/api/me/lock/open/begin', {});
  const signed = (await navigator.credentials.get({
    publicKey: {
      challenge: bytes(to.challenge),
      rpId: to.rpId,
      allowCredentials: [
        { type: 'public-key', id: bytes(to.credential ?? ''), transports: ['internal'] },
      ],
      userVerification: 'required',
      timeout: PATIENCE_MS,
    },
  })) as PublicKeyCredential;
  const answer = signed.response as AuthenticatorAssertionResponse;
  await api.post('/api/me/lock/open/key', {
    authenticatorData: text(answer.authenticatorData),
    clientDataJson: text(answer.clientDataJSON),
    signature: text(answer.signature),
  });
}
