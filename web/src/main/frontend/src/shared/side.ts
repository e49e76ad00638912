/** As whom this page asks: one browser may hold a session of staff and the device of a youth. */
export type AskingAs = 'staff' | 'youth' | 'guest' | 'companion';

let asking: AskingAs | undefined;

/** Settles as whom this page asks, before its first request. */
export function askAs(side: AskingAs): void {
  asking = side;
}

/** An address of the server, with as whom this page asks for it. */
export function asked(path: string, side: AskingAs | undefined = asking): string {
  if (!side) return path;
  return `${path}${path.includes('?') ? '&' : '?'}as=${side}`;
}
