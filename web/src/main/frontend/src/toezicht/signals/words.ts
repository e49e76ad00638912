// A signal in words, and the filters that show its entries.

import { clock, dateOf, dayInWords } from '../../shared/time';
import type { Filters } from '../filters';
import { t } from '../texts';
import type { Signal } from './model';

/** Of which acts a signal is made, where that is one. */
const ACTIONS: Record<string, string> = {
  'break-glass': 'glass.break',
  'own-name': 'dossier.open',
  'after-closed': 'dossier.open',
  'many-dossiers': 'dossier.open',
  'many-eyes': 'dossier.open',
  night: 'dossier.open',
  'day-off': 'dossier.open',
  exports: 'thread.export',
};

const REFUSED = ['outside-caseload', 'refusals'];

/** Why it is shown, in a sentence or two. */
export function sayOf(signal: Signal): string {
  const say = t.signals.say[signal.kind] ?? t.signals.sayOther;
  return say({
    who: signal.actor?.name || t.signals.someone,
    dossier: signal.dossier?.name ? t.signals.dossierOf(signal.dossier.name) : t.signals.erased,
    n: signal.measured,
    minutes: signal.minutes,
    threshold: signal.threshold,
    margin: signal.margin,
    from: clock(signal.first),
    to: clock(signal.last),
  });
}

export function whenOf(signal: Signal, now: Date): string {
  const day = dayInWords(dateOf(signal.first), now);
  return t.signals.when(day, clock(signal.first), clock(signal.last));
}

/** What shows the entries on which it rests, and few others. */
export function filtersFor(signal: Signal): Filters {
  const action = ACTIONS[signal.kind];
  return {
    ...(signal.dossier ? { youth: signal.dossier.id } : {}),
    ...(signal.actor ? { colleague: signal.actor.id } : {}),
    ...(action ? { action } : {}),
    ...(REFUSED.includes(signal.kind) ? { outcome: 'refused' as const } : {}),
    from: dateOf(signal.first),
    to: dateOf(signal.last),
  };
}
