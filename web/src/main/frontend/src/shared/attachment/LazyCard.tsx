import type { Message } from '../contract';
import { usePart } from './parts';

/** The card of a file, fetched when the first one is shown; its name stands there meanwhile. */
export function LazyCard({ message }: { message: Message }) {
  const Card = usePart('Card');
  return Card ? (
    <Card message={message} />
  ) : (
    <p class="bubble__text" dir="auto">
      {message.text}
    </p>
  );
}
