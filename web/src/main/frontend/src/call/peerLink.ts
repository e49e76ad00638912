import type { Note } from './signalling';

/** What one side tells the other about itself, over their own data channel. */
export interface Presence {
  microphone: boolean;
  camera: boolean;
}

export type LinkState = 'connecting' | 'connected' | 'troubled';

interface Options {
  /** The polite side gives way when two offers cross; the other side opens the lines. */
  polite: boolean;
  iceServers: RTCIceServer[];
  send: (note: Note) => void;
  /** The state, the other's tracks or the other's presence changed. */
  changed: () => void;
}

/** How long a way may be away before another one is looked for. */
const LOOK_AGAIN_MS = 4_000;
/** Enough for a face, little enough for a small bundle; in bits per second. */
const VIDEO_AT_MOST = 600_000;

/**
 * The way between this browser and one other: WebRTC's "perfect negotiation", in which both may
 * change their mind at any moment. One line for sound and one for picture are opened at the start
 * and stay; turning something on or off only changes what goes through.
 *
 * @see https://www.w3.org/TR/webrtc/#perfect-negotiation-example
 */
export class PeerLink {
  readonly stream = new MediaStream();
  readonly connection: RTCPeerConnection;
  state: LinkState = 'connecting';
  other: Presence = { microphone: true, camera: false };
  readonly #options: Options;
  readonly #channel: RTCDataChannel;
  #presence: Presence = { microphone: false, camera: false };
  #sending: Partial<Record<'audio' | 'video', MediaStreamTrack | null>> = {};
  #filling: Promise<void> = Promise.resolve();
  #makingOffer = false;
  #ignoringOffer = false;
  #settingAnswer = false;
  #restart: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    const connection = new RTCPeerConnection({ iceServers: options.iceServers });
    this.connection = connection;
    connection.onnegotiationneeded = () => void this.#offer();
    connection.onicecandidate = ({ candidate }) =>
      options.send({ candidate: candidate?.toJSON() ?? null });
    connection.onconnectionstatechange = () => this.#moved();
    connection.ontrack = ({ track }) => {
      this.stream.addTrack(track);
      options.changed();
    };
    this.#channel = connection.createDataChannel('presence', { negotiated: true, id: 0 });
    this.#channel.onopen = () => this.#tellPresence();
    this.#channel.onmessage = ({ data }) => {
      this.other = { ...this.other, ...(JSON.parse(String(data)) as Partial<Presence>) };
      options.changed();
    };
    if (!options.polite) {
      connection.addTransceiver('audio', { direction: 'sendrecv' });
      connection.addTransceiver('video', { direction: 'sendrecv' });
    }
  }

  /** Sends these tracks from now on; null sends nothing. */
  sendTracks(audio: MediaStreamTrack | null, video: MediaStreamTrack | null): void {
    this.#sending = { audio, video };
    void this.#fill();
  }

  /** Tells the other side whether one's microphone and camera are on. */
  tell(presence: Presence): void {
    this.#presence = presence;
    this.#tellPresence();
  }

  /** Takes a note of the other side. Notes must be handed over in the order they came. */
  async receive(note: Note): Promise<void> {
    if ('description' in note) await this.#describe(note.description);
    else await this.#candidate(note.candidate);
  }

  close(): void {
    clearTimeout(this.#restart);
    this.#channel.close();
    this.connection.close();
  }

  async #offer(): Promise<void> {
    // The polite side waits for the lines to be opened; after that it may offer as well.
    if (this.#options.polite && !this.connection.remoteDescription) return;
    try {
      this.#makingOffer = true;
      await this.connection.setLocalDescription();
      this.#sendDescription();
    } catch {
      // The connection was closed meanwhile.
    } finally {
      this.#makingOffer = false;
    }
  }

  async #describe(description: RTCSessionDescriptionInit): Promise<void> {
    const connection = this.connection;
    const stable =
      !this.#makingOffer && (connection.signalingState === 'stable' || this.#settingAnswer);
    const collision = description.type === 'offer' && !stable;
    this.#ignoringOffer = !this.#options.polite && collision;
    if (this.#ignoringOffer) return;
    this.#settingAnswer = description.type === 'answer';
    try {
      await connection.setRemoteDescription(description);
    } finally {
      this.#settingAnswer = false;
    }
    await this.#fill();
    if (description.type === 'offer') {
      await connection.setLocalDescription();
      this.#sendDescription();
    }
  }

  async #candidate(candidate: RTCIceCandidateInit | null): Promise<void> {
    try {
      await this.connection.addIceCandidate(candidate ?? undefined);
    } catch (error) {
      // Candidates of an offer that was passed over have nowhere to go.
      if (!this.#ignoringOffer) throw error;
    }
  }

  #sendDescription(): void {
    const description = this.connection.localDescription;
    if (description) this.#options.send({ description: description.toJSON() });
  }

  /** Puts the present tracks on the lines, as far as they are open; one change after another. */
  #fill(): Promise<void> {
    this.#filling = this.#filling.then(() => this.#fillOnce()).catch(() => undefined);
    return this.#filling;
  }

  async #fillOnce(): Promise<void> {
    for (const transceiver of this.connection.getTransceivers()) {
      const kind = transceiver.receiver.track.kind as 'audio' | 'video';
      if (this.connection.signalingState === 'closed') return;
      transceiver.direction = 'sendrecv';
      const track = this.#sending[kind] ?? null;
      if (transceiver.sender.track !== track) await transceiver.sender.replaceTrack(track);
      if (kind === 'video' && track) await bound(transceiver.sender);
    }
  }

  #tellPresence(): void {
    if (this.#channel.readyState === 'open') this.#channel.send(JSON.stringify(this.#presence));
  }

  #moved(): void {
    const state = this.connection.connectionState;
    clearTimeout(this.#restart);
    if (state === 'connected') this.state = 'connected';
    else if (state === 'failed') {
      this.state = 'troubled';
      this.connection.restartIce();
    } else if (state === 'disconnected') {
      this.state = 'troubled';
      this.#restart = setTimeout(() => this.connection.restartIce(), LOOK_AGAIN_MS);
    }
    this.#options.changed();
  }
}

async function bound(sender: RTCRtpSender): Promise<void> {
  const parameters = sender.getParameters();
  const encoding = parameters.encodings?.[0];
  if (!encoding || encoding.maxBitrate === VIDEO_AT_MOST) return;
  encoding.maxBitrate = VIDEO_AT_MOST;
  try {
    await sender.setParameters(parameters);
  } catch {
    // Some browsers refuse before the first negotiation; the picture is then a little heavier.
  }
}
