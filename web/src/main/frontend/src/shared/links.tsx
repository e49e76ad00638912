import type { ComponentChildren } from 'preact';

const address = /\bhttps?:\/\/[^\s<>"']+/gi;

/**
 * A text with its web addresses as links, and nothing else: no markup is read from what people
 * write. Links go out without a referrer; those of this site stay in this window.
 */
export function withLinks(text: string): ComponentChildren {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    // A full stop or bracket after an address belongs to the sentence.
    const href = match[0].replace(/[.,;:!?)\]]+$/, '');
    parts.push(text.slice(end, match.index));
    parts.push(
      href.startsWith(location.origin + '/') ? (
        <a class="nl-link" href={href}>
          {href}
        </a>
      ) : (
        <a class="nl-link" href={href} target="_blank" rel="noopener noreferrer nofollow">
          {href}
        </a>
      ),
    );
    end = match.index + href.length;
  }
  parts.push(text.slice(end));
  return parts;
}
