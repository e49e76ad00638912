export type MediaTrouble =
  /** The person or the browser said no. */
  | 'denied'
  /** There is no such device. */
  | 'missing'
  /** Something else uses it, or it does not work. */
  | 'busy';

type Kind = 'microphone' | 'camera';

const constraints = {
  microphone: (deviceId?: string): MediaStreamConstraints => ({
    audio: {
      ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
      echoCancellation: true,
      noiseSuppression: true,
      autoGainControl: true,
    },
  }),
  camera: (deviceId?: string): MediaStreamConstraints => ({
    video: {
      ...(deviceId ? { deviceId: { exact: deviceId } } : { facingMode: 'user' }),
      width: { ideal: 640 },
      height: { ideal: 480 },
      frameRate: { ideal: 24, max: 30 },
    },
  }),
};

/**
 * This person's microphone and camera. Both are off at the start; a camera that is turned off is
 * let go, so that its light goes out.
 */
export class LocalMedia {
  microphone: MediaStreamTrack | undefined;
  camera: MediaStreamTrack | undefined;
  muted = false;
  readonly trouble: Partial<Record<Kind, MediaTrouble>> = {};
  devices: MediaDeviceInfo[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #chosen: Partial<Record<Kind, string>> = {};
  #closed = false;
  readonly #plugged = () => void this.#list();

  constructor() {
    navigator.mediaDevices?.addEventListener('devicechange', this.#plugged);
  }

  on(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async openMicrophone(deviceId = this.#chosen.microphone): Promise<void> {
    const track = await this.#open('microphone', deviceId);
    if (!track) return;
    this.microphone?.stop();
    this.microphone = track;
    track.enabled = !this.muted;
    this.#changed();
  }

  async openCamera(deviceId = this.#chosen.camera): Promise<void> {
    // Phones give only one camera at a time.
    this.camera?.stop();
    const track = await this.#open('camera', deviceId);
    this.camera = track;
    this.#changed();
  }

  closeCamera(): void {
    this.camera?.stop();
    this.camera = undefined;
    delete this.trouble.camera;
    this.#changed();
  }

  closeMicrophone(): void {
    this.microphone?.stop();
    this.microphone = undefined;
    delete this.trouble.microphone;
    this.#changed();
  }

  mute(muted: boolean): void {
    this.muted = muted;
    if (this.microphone) this.microphone.enabled = !muted;
    this.#changed();
  }

  close(): void {
    this.#closed = true;
    navigator.mediaDevices?.removeEventListener('devicechange', this.#plugged);
    this.microphone?.stop();
    this.camera?.stop();
    this.microphone = undefined;
    this.camera = undefined;
    this.#listeners.clear();
  }

  async #open(kind: Kind, deviceId?: string): Promise<MediaStreamTrack | undefined> {
    try {
      if (!navigator.mediaDevices) throw new DOMException('', 'NotFoundError');
      const stream = await navigator.mediaDevices.getUserMedia(constraints[kind](deviceId));
      const track = stream.getTracks()[0];
      if (this.#closed) {
        track?.stop();
        return undefined;
      }
      if (deviceId) this.#chosen[kind] = deviceId;
      delete this.trouble[kind];
      track?.addEventListener('ended', () => this.#unplugged(kind, track));
      void this.#list();
      return track;
    } catch (error) {
      this.trouble[kind] = troubleOf(error);
      this.#changed();
      return undefined;
    }
  }

  #unplugged(kind: Kind, track: MediaStreamTrack): void {
    if (this[kind] !== track) return;
    this[kind] = undefined;
    this.trouble[kind] = 'missing';
    this.#changed();
  }

  async #list(): Promise<void> {
    this.devices = (await navigator.mediaDevices.enumerateDevices()).filter(
      (device) => device.deviceId !== '',
    );
    this.#changed();
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function troubleOf(error: unknown): MediaTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}
