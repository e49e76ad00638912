/** One look at what this browser sends. */
export interface LineSample {
  /** Share of one's video packets that did not arrive, 0 to 1; undefined when not known yet. */
  lost: number | undefined;
  /** What the line is thought to carry, in bits per second; undefined when not known. */
  capacity: number | undefined;
}

const EVERY_MS = 3_000;
const LOST_TOO_MUCH = 0.08;
const CARRIES_TOO_LITTLE = 120_000;
/** So many bad looks out of the latest ones make a bad line; one hiccup does not. */
const BAD_LOOKS = 4;
const LOOKS = 5;

/** Whether the latest looks say that a picture is too much for this line. */
export function tooMuch(latest: LineSample[]): boolean {
  const bad = latest
    .slice(-LOOKS)
    .filter(
      ({ lost, capacity }) =>
        (lost !== undefined && lost > LOST_TOO_MUCH) ||
        (capacity !== undefined && capacity < CARRIES_TOO_LITTLE),
    );
  return bad.length >= BAD_LOOKS;
}

/** Looks every few seconds whether one's own picture fits through the line. */
export class LineWatch {
  readonly #connections: () => RTCPeerConnection[];
  readonly #tell: (tooMuch: boolean) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #samples: LineSample[] = [];
  #said = false;

  constructor(connections: () => RTCPeerConnection[], tell: (tooMuch: boolean) => void) {
    this.#connections = connections;
    this.#tell = tell;
  }

  start(): void {
    this.#timer ??= setInterval(() => void this.#look(), EVERY_MS);
  }

  /** The camera went off: nothing is too much any more. */
  calm(): void {
    this.#samples = [];
    this.#say(false);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #look(): Promise<void> {
    for (const connection of this.#connections()) {
      const sample = read(await connection.getStats());
      if (sample) this.#samples = [...this.#samples, sample].slice(-LOOKS);
    }
    this.#say(tooMuch(this.#samples));
  }

  #say(bad: boolean): void {
    if (bad === this.#said) return;
    this.#said = bad;
    this.#tell(bad);
  }
}

/** Undefined when no picture is sent. */
function read(report: RTCStatsReport): LineSample | undefined {
  let sending = false;
  const sample: LineSample = { lost: undefined, capacity: undefined };
  report.forEach((entry: Record<string, unknown>) => {
    if (entry['type'] === 'outbound-rtp' && entry['kind'] === 'video') {
      sending ||= entry['active'] !== false && Number(entry['framesSent']) > 0;
    } else if (entry['type'] === 'remote-inbound-rtp' && entry['kind'] === 'video') {
      sample.lost = entry['fractionLost'] as number | undefined;
    } else if (entry['type'] === 'candidate-pair' && entry['nominated'] === true) {
      sample.capacity = entry['availableOutgoingBitrate'] as number | undefined;
    }
  });
  return sending ? sample : undefined;
}
