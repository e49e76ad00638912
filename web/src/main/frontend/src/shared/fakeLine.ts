import type { SocketLike } from './line';

/** A `/live` socket for tests: records what is sent, and lets the test speak for the server. */
export class FakeSocket implements SocketLike {
  static made: FakeSocket[] = [];
  onopen: ((event: Event) => void) | null = null;
  onmessage: ((event: MessageEvent<string>) => void) | null = null;
  onclose: ((event: CloseEvent) => void) | null = null;
  readyState: 0 | 1 | 2 | 3 = 0;
  readonly sent: Record<string, unknown>[] = [];

  constructor() {
    FakeSocket.made.push(this);
  }

  static get latest(): FakeSocket {
    return FakeSocket.made.at(-1)!;
  }

  send(data: string): void {
    this.sent.push(JSON.parse(data) as Record<string, unknown>);
  }

  close(): void {
    this.readyState = 3;
  }

  /** The server accepts the connection and greets. */
  greet(): void {
    this.readyState = 1;
    this.onopen?.(new Event('open'));
    this.say({ type: 'hello' });
  }

  say(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) } as MessageEvent<string>);
  }

  /** The line drops, or the server closes with this code. */
  drop(code = 1006): void {
    this.readyState = 3;
    this.onclose?.({ code } as CloseEvent);
  }

  sentOf(type: string): Record<string, unknown>[] {
    return this.sent.filter((frame) => frame['type'] === type);
  }
}
