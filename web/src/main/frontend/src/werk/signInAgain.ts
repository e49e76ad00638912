// A session of staff does not outlive the server that holds it; the sign-in behind it does. So when
// the line says that the session ended, the page asks for itself once more: whoever is still signed
// in comes back where they were, and what they wrote is sent from this device. Whoever signed out
// gets the form.

const TRIED = 'nabij.signed-in-again';
/** A second end within this time is not the server's restart: a person decides then. */
const ONCE_IN_MS = 60_000;

/**
 * How long to wait first. The line ends before the sign-in does when somebody signs out, here or in
 * another window: coming back at once would sign them in again.
 */
export const AFTER_SIGN_OUT_MS = 5_000;

/** Whether the page may load itself once more now; notes that it did. */
export function mayTryAgain(now: number, store: Storage = sessionStorage): boolean {
  const last = Number(store.getItem(TRIED) ?? 0);
  if (now - last < ONCE_IN_MS) return false;
  store.setItem(TRIED, String(now));
  return true;
}
