// Addresses in what people write. Only http and https become links; a link whose host is not plainly
// what it seems is shown with the host it really goes to, and asks before it goes there.

const address = /\bhttps?:\/\/[^\s<>"']+/giu;
/** Characters that are not seen and steer how others are drawn. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0\p{Variation_Selector}]/gu;

export interface Link {
  /** As it was written, without what cannot be seen. */
  shown: string;
  /** Where it goes. */
  href: string;
  /** The host it goes to, as the network knows it: letters outside a-z as `xn--`. */
  host: string;
  /** It goes to our own pages. */
  own: boolean;
  /** What is written may make somebody think of another host. */
  odd: boolean;
}

/** A text in pieces: what is plain, and what is a link. */
export function linkParts(text: string): (string | Link)[] {
  const parts: (string | Link)[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    // A full stop or bracket after an address belongs to the sentence.
    const written = match[0].replace(/[.,;:!?)\]]+$/, '');
    const link = linkOf(written);
    if (!link) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(link);
    end = match.index + written.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function linkOf(written: string): Link | undefined {
  const shown = written.replace(invisible, '');
  let url: URL;
  try {
    url = new URL(shown);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // A name or password before the host is there to be taken for the host: it does not travel.
  url.username = '';
  url.password = '';
  const authority = /^https?:\/\/([^/?#]*)/i.exec(shown)![1]!;
  const odd =
    shown !== written ||
    !/^[a-z0-9.-]+(:\d+)?$/i.test(authority) ||
    url.hostname.split('.').some((label) => label.startsWith('xn--'));
  return { shown, href: url.href, host: url.hostname, own: url.origin === location.origin, odd };
}
