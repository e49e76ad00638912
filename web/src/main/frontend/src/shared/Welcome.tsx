import type { ComponentChildren } from 'preact';
import { Mark } from './Mark';

/** A page with one thing on it, for who is not in a conversation (yet). */
export function Welcome({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="welcome">
      <div class="welcome__card">
        <div class="welcome__brand">
          <Mark />
          <span>Nabij</span>
        </div>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        {children}
      </div>
    </main>
  );
}
