import type { Problem, Uuid } from '../shared/contract';
import { LineWatch } from './lineWatch';
import type { LocalMedia } from './localMedia';
import { PeerLink, type LinkState, type Presence } from './peerLink';
import { enterRoom, type CallFrame, type CallLine } from './signalling';
import type { AskingAs } from '../shared/side';

export type CallPhase =
  | 'connecting'
  /** In the waiting room. */
  | 'waiting'
  | 'in'
  /** The call was left. */
  | 'ended'
  /** The call is over for everybody, and its link as well. */
  | 'closed'
  | 'refused'
  /** Gone on in another window of the same person. */
  | 'elsewhere';

export interface OtherView {
  peer: Uuid;
  stream: MediaStream;
  state: LinkState;
  presence: Presence;
}

/** What a screen shows of a call. Replaced at every change. */
export interface CallView {
  phase: CallPhase;
  /** The signalling line is away; what was set up between browsers goes on. */
  lineAway: boolean;
  /** In the waiting room: whether the consultant is there. */
  hostThere: boolean;
  knocks: { peer: Uuid; name: string }[];
  others: OtherView[];
  /** One's own picture does not fit through the line: without it the sound stays good. */
  cameraTooMuch: boolean;
  problem: Problem | undefined;
}

/**
 * One person's part in a call: one line to the server, and a link to each other person in it.
 * Nothing is recorded, here or anywhere.
 */
export class Call {
  #view: CallView = {
    phase: 'connecting',
    lineAway: false,
    hostThere: false,
    knocks: [],
    others: [],
    cameraTooMuch: false,
    problem: undefined,
  };
  readonly #media: LocalMedia;
  readonly #changed: () => void;
  readonly #links = new Map<Uuid, PeerLink>();
  /** Notes are taken one after another, per peer. */
  readonly #notes = new Map<Uuid, Promise<void>>();
  readonly #line: CallLine;
  readonly #stopMedia: () => void;
  readonly #watch: LineWatch;
  #ice: RTCIceServer[] = [];

  constructor(room: Uuid, side: AskingAs, media: LocalMedia, changed: () => void) {
    this.#media = media;
    this.#changed = changed;
    this.#stopMedia = media.on(() => this.#mediaChanged());
    this.#watch = new LineWatch(
      () => [...this.#links.values()].map((link) => link.connection),
      (cameraTooMuch) => this.#show({ cameraTooMuch }),
    );
    this.#line = enterRoom(room, side, {
      frame: (frame) => this.#hear(frame),
      dropped: () => this.#show({ lineAway: true }),
      over: (why) => this.#end(why),
    });
  }

  get view(): CallView {
    return this.#view;
  }

  admit(peer: Uuid): void {
    this.#line.admit(peer);
    this.#forgetKnock(peer);
  }

  /** The host ends the call for everybody; the link in the letter is over then. */
  endForAll(): void {
    this.#line.end();
  }

  hangUp(): void {
    this.#line.leave();
    if (this.#view.phase !== 'closed') this.#end('ended');
  }

  #hear(frame: CallFrame): void {
    switch (frame.type) {
      case 'entered':
        this.#dropLinks();
        this.#ice = frame.ice;
        this.#show({ phase: 'in', lineAway: false, knocks: frame.waiting });
        for (const { peer, polite } of frame.peers) this.#link(peer, polite);
        break;
      case 'waiting':
        this.#dropLinks();
        this.#show({ phase: 'waiting', lineAway: false, hostThere: frame.host });
        break;
      case 'knock':
        this.#show({
          knocks: [
            ...this.#view.knocks.filter((knock) => knock.peer !== frame.peer),
            { peer: frame.peer, name: frame.name },
          ],
        });
        break;
      case 'gone':
        this.#forgetKnock(frame.peer);
        break;
      case 'admitted':
        this.#ice = frame.ice;
        this.#show({ phase: 'in', lineAway: false });
        break;
      case 'peer':
        this.#forgetKnock(frame.peer);
        this.#link(frame.peer, frame.polite);
        break;
      case 'signal':
        this.#note(frame);
        break;
      case 'left':
        this.#unlink(frame.peer);
        break;
      case 'ended':
        this.#line.leave();
        this.#end('closed');
        break;
      case 'refused':
        this.#refused(frame.problem);
        break;
    }
  }

  /** A refusal before one is in ends the try; later ones concern a single frame. */
  #refused(problem: Problem): void {
    if (this.#view.phase === 'in' || this.#view.phase === 'waiting') return;
    this.#line.leave();
    this.#show({ problem });
    this.#end('refused');
  }

  #link(peer: Uuid, polite: boolean): void {
    this.#unlink(peer);
    const link = new PeerLink({
      polite,
      iceServers: this.#ice,
      send: (note) => this.#line.signal(peer, note),
      changed: () => this.#showOthers(),
    });
    this.#links.set(peer, link);
    this.#supply(link);
    this.#watch.start();
    this.#showOthers();
  }

  #unlink(peer: Uuid): void {
    this.#links.get(peer)?.close();
    this.#links.delete(peer);
    this.#notes.delete(peer);
    this.#showOthers();
  }

  #dropLinks(): void {
    for (const peer of [...this.#links.keys()]) this.#unlink(peer);
  }

  #note({ from, data }: Extract<CallFrame, { type: 'signal' }>): void {
    const link = this.#links.get(from);
    if (!link) return;
    const before = this.#notes.get(from) ?? Promise.resolve();
    // A note that cannot be used (of a link that was just replaced) must not hold up the next.
    this.#notes.set(
      from,
      before.then(() => link.receive(data)).catch(() => undefined),
    );
  }

  #supply(link: PeerLink): void {
    const { microphone, camera, muted } = this.#media;
    link.sendTracks(microphone ?? null, camera ?? null);
    link.tell({ microphone: microphone !== undefined && !muted, camera: camera !== undefined });
  }

  #mediaChanged(): void {
    for (const link of this.#links.values()) this.#supply(link);
    if (!this.#media.camera) this.#watch.calm();
  }

  #forgetKnock(peer: Uuid): void {
    this.#show({ knocks: this.#view.knocks.filter((knock) => knock.peer !== peer) });
  }

  #showOthers(): void {
    this.#show({
      others: [...this.#links].map(([peer, link]) => ({
        peer,
        stream: link.stream,
        state: link.state,
        presence: link.other,
      })),
    });
  }

  #end(phase: 'ended' | 'closed' | 'refused' | 'elsewhere'): void {
    this.#stopMedia();
    this.#watch.stop();
    this.#dropLinks();
    this.#show({ phase, knocks: [], lineAway: false });
  }

  #show(change: Partial<CallView>): void {
    this.#view = { ...this.#view, ...change };
    this.#changed();
  }
}
