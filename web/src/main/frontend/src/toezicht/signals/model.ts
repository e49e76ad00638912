import type { Instant, IsoDate, Uuid } from '../../shared/contract';

export const VERDICTS = ['fine', 'ask', 'incident'] as const;
export type Verdict = (typeof VERDICTS)[number];

interface Person {
  id: Uuid;
  /** Missing when nobody knows it any more. */
  name?: string;
}

export interface Judgement {
  by: string;
  at: Instant;
  verdict: Verdict;
  note?: string;
}

/** Something that stands out in the log, as `GET /api/signals` gives it. */
export interface Signal {
  id: Uuid;
  /** The code of the rule. */
  kind: string;
  threshold: number;
  /** Of the rule: days, or minutes in which a search is followed. */
  margin: number;
  /** Missing when it is about all who looked. */
  actor?: Person;
  /** Missing when it is about several. */
  dossier?: Person;
  day: IsoDate;
  measured: number;
  /** Within how many minutes; 0 for the whole day. */
  minutes: number;
  times: number;
  entries: Uuid[];
  first: Instant;
  last: Instant;
  grown: boolean;
  /** About the officer who looks. */
  own: boolean;
  /** Newest first. */
  judgements: Judgement[];
}

/** At most 200 open ones, and the 100 judged last; `waiting` is how many are open in all. */
export interface Overview {
  open: Signal[];
  waiting: number;
  judged: Signal[];
}

/** In which order kinds are shown: first what is least likely to have a good reason. */
const ORDER = [
  'outside-caseload',
  'break-glass',
  'own-name',
  'after-closed',
  'refusals',
  'many-dossiers',
  'exports',
  'searches',
  'many-eyes',
  'night',
  'day-off',
];

/** The signals of each kind, the kinds in their order, the newest first. */
export function byKind(signals: readonly Signal[]): [kind: string, signals: Signal[]][] {
  const groups = new Map<string, Signal[]>();
  for (const one of signals) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one]);
  const place = (kind: string) => (ORDER.indexOf(kind) + 1 || ORDER.length + 1) as number;
  return [...groups].sort(([a], [b]) => place(a) - place(b));
}

/** What the overview is when a signal has been judged. */
export function judgedIn({ open, waiting, judged }: Overview, signal: Signal): Overview {
  const others = open.filter(({ id }) => id !== signal.id);
  return {
    open: others,
    waiting: waiting - (open.length - others.length),
    judged: [signal, ...judged.filter(({ id }) => id !== signal.id)],
  };
}
