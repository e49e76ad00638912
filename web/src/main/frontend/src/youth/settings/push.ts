import { api } from '../../shared/api';

/** Whether this browser can be woken at all. */
export function canBePushed(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

/** Asks leave to wake this browser, and tells the server where; false when leave is not given. */
export async function subscribeToPush(pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const worker = await navigator.serviceWorker.ready;
  const subscription = await worker.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(pushKey),
  });
  const keys = subscription.toJSON().keys ?? {};
  await api.put('/api/me/notices/push', {
    endpoint: subscription.endpoint,
    p256dh: keys['p256dh'],
    auth: keys['auth'],
  });
  return true;
}

/** The server forgets this browser, and this browser the server. */
export async function unsubscribeFromPush(): Promise<void> {
  await api.delete('/api/me/notices/push');
  const worker = await navigator.serviceWorker?.getRegistration();
  const subscription = await worker?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const plain = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
