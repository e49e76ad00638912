import { isProblem } from '../../shared/api';
import { sentenceFor } from '../../shared/texts';
import { lockTexts } from './texts';

/** What went wrong with a PIN, in a sentence. */
export function pinProblem(error: unknown): string {
  const t = lockTexts();
  if (isProblem(error, 'code-wrong')) return t.wrong(error.problem.attemptsLeft ?? 1);
  if (isProblem(error, 'too-fast') && error.retryAfter) return t.wait(error.retryAfter);
  return sentenceFor(error);
}
