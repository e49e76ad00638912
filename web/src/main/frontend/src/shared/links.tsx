import type { ComponentChildren } from 'preact';
import { linkParts, type Link } from './safeLinks';
import { shared } from './texts';

/**
 * A text with its web addresses as links, and nothing else: no markup is read from what people
 * write, nothing is fetched to show it. Links go out without a referrer; those of this site stay in
 * this window; an odd one says where it really goes and asks first.
 */
export function withLinks(text: string): ComponentChildren {
  return linkParts(text).map((part) => (typeof part === 'string' ? part : anchor(part)));
}

function anchor(link: Link) {
  if (link.own && !link.odd) {
    return (
      <a class="nl-link" href={link.href}>
        {link.shown}
      </a>
    );
  }
  return (
    <bdi dir="ltr">
      <a
        class="nl-link"
        href={link.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        onClick={(event) => {
          if (link.odd && !confirm(shared.thread.oddLink(link.host))) event.preventDefault();
        }}
      >
        {link.shown}
      </a>
      {link.odd && <span class="bubble__host"> ({shared.thread.goesTo(link.host)})</span>}
    </bdi>
  );
}
