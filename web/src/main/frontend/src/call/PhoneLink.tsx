import type { ComponentChildren } from 'preact';

/** A number to tap. */
export function PhoneLink({ phone, children }: { phone: string; children?: ComponentChildren }) {
  return (
    <a class="nl-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      {children ?? phone}
    </a>
  );
}
