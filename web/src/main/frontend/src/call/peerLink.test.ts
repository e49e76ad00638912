// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeerLink } from './peerLink';
import type { Note } from './signalling';

/**
 * The signalling states of a real `RTCPeerConnection`, without media: enough to see which side
 * gives way. That pictures arrive is seen in the browser tests.
 */
class FakeConnection {
  static made: FakeConnection[] = [];
  onnegotiationneeded: (() => void) | null = null;
  onicecandidate: ((event: { candidate: null }) => void) | null = null;
  onconnectionstatechange: (() => void) | null = null;
  ontrack: (() => void) | null = null;
  signalingState = 'stable';
  connectionState = 'new';
  localDescription: { type: string; sdp: string; toJSON: () => object } | null = null;
  remoteDescription: { type: string; sdp: string } | null = null;
  restarts = 0;
  rolledBack = 0;
  readonly transceivers: { kind: string }[] = [];
  static #count = 0;

  constructor() {
    FakeConnection.made.push(this);
  }

  createDataChannel() {
    return { readyState: 'connecting', close: () => undefined };
  }

  addTransceiver(kind: string) {
    this.transceivers.push({ kind });
    // As in browsers, changes in one turn ask for one negotiation.
    if (this.transceivers.length === 1) queueMicrotask(() => this.onnegotiationneeded?.());
  }

  getTransceivers() {
    return [];
  }

  async setLocalDescription() {
    await Promise.resolve();
    const answer = this.signalingState === 'have-remote-offer';
    const type = answer ? 'answer' : 'offer';
    const sdp = `${type} ${++FakeConnection.#count}`;
    this.localDescription = { type, sdp, toJSON: () => ({ type, sdp }) };
    this.signalingState = answer ? 'stable' : 'have-local-offer';
  }

  async setRemoteDescription(description: { type: string; sdp: string }) {
    await Promise.resolve();
    if (description.type === 'offer') {
      if (this.signalingState === 'have-local-offer') this.rolledBack++;
      this.signalingState = 'have-remote-offer';
    } else {
      if (this.signalingState !== 'have-local-offer') throw new Error('answer without offer');
      this.signalingState = 'stable';
    }
    this.remoteDescription = description;
  }

  async addIceCandidate() {
    if (!this.remoteDescription) throw new Error('no description');
  }

  restartIce() {
    this.restarts++;
    this.onnegotiationneeded?.();
  }

  close() {
    this.signalingState = 'closed';
  }
}

interface Side {
  link: PeerLink;
  fake: FakeConnection;
  post: Note[];
}

function side(polite: boolean): Side {
  const post: Note[] = [];
  const link = new PeerLink({
    polite,
    iceServers: [],
    send: (note) => post.push(note),
    changed: () => undefined,
  });
  return { link, fake: FakeConnection.made.at(-1)!, post };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

/** Carries the notes over until both sides have nothing more to say. */
async function carry(one: Side, other: Side): Promise<void> {
  await settle();
  while (one.post.length + other.post.length > 0) {
    const [fromOne, fromOther] = [one.post.splice(0), other.post.splice(0)];
    for (const note of fromOne) await other.link.receive(note);
    for (const note of fromOther) await one.link.receive(note);
    await settle();
  }
}

let host: Side;
let guest: Side;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('RTCPeerConnection', FakeConnection);
  vi.stubGlobal('MediaStream', class {});
  FakeConnection.made = [];
  host = side(false);
  guest = side(true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the negotiation between two browsers', () => {
  it('lets the impolite side open one line for sound and one for picture', async () => {
    guest.fake.onnegotiationneeded?.();
    await carry(host, guest);
    expect(host.fake.transceivers.map((line) => line.kind)).toEqual(['audio', 'video']);
    expect(guest.fake.transceivers).toEqual([]);
    expect(host.fake.signalingState).toBe('stable');
    expect(guest.fake.remoteDescription?.type).toBe('offer');
    expect(host.fake.remoteDescription?.type).toBe('answer');
  });

  it('survives offers that cross: the polite side gives way, the other keeps its own', async () => {
    await carry(host, guest);
    host.fake.onnegotiationneeded?.();
    guest.fake.onnegotiationneeded?.();
    await carry(host, guest);
    expect(guest.fake.rolledBack).toBe(1);
    expect(host.fake.rolledBack).toBe(0);
    expect(host.fake.signalingState).toBe('stable');
    expect(guest.fake.signalingState).toBe('stable');
  });

  it('passes over candidates of an offer that it passed over, and no others', async () => {
    await settle();
    await host.link.receive({ description: { type: 'offer', sdp: 'crossing' } });
    await expect(host.link.receive({ candidate: {} })).resolves.toBeUndefined();
    await expect(guest.link.receive({ candidate: {} })).rejects.toThrow();
  });

  it('looks for another way at once when the way failed', async () => {
    await carry(host, guest);
    host.fake.connectionState = 'failed';
    host.fake.onconnectionstatechange?.();
    expect(host.fake.restarts).toBe(1);
    expect(host.link.state).toBe('troubled');
    await carry(host, guest);
    host.fake.connectionState = 'connected';
    host.fake.onconnectionstatechange?.();
    expect(host.link.state).toBe('connected');
  });

  it('gives a hiccup some seconds before looking for another way', async () => {
    await carry(host, guest);
    host.fake.connectionState = 'disconnected';
    host.fake.onconnectionstatechange?.();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(host.fake.restarts).toBe(0);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(host.fake.restarts).toBe(1);
  });
});
