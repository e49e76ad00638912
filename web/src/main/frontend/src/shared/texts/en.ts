import type { SharedTexts } from './nl';

export const en: SharedTexts = {
  close: 'Close',
  loading: 'Loading…',
  signInAgain: 'Sign in again',
  retry: 'Try again',
  composer: {
    label: 'Your message',
    placeholder: 'Write a message',
    send: 'Send',
    left: (n) => `${n} characters left`,
    over: (n) => `${n} characters too many. Split your text into two messages.`,
  },
  thread: {
    label: 'Messages',
    older: 'Load older messages',
    loading: 'Loading messages…',
    empty: 'No messages yet.',
    failed: 'Loading messages does not work right now. We will try again soon.',
    newest: 'New messages',
    toNewest: 'Go to the newest message',
    you: 'You',
    sending: 'Sending…',
    waiting: 'Waiting for a connection',
    sent: 'Sent',
    read: 'Read',
    refused: 'Not sent.',
    again: 'Try again',
    discard: 'Throw away',
  },
  connection: {
    offline: 'No connection. Your message will be sent later.',
    ended: 'You are no longer signed in.',
  },
  problem: {
    offline: 'No connection. Please try again later.',
    other: 'That did not work. Please try again later.',
    refused: 'You may not see this.',
    tooFast: 'Slow down a little. Try again in a few seconds.',
  },
};
