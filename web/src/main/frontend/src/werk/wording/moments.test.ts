import { describe, expect, it } from 'vitest';
import { MISSED_DAYS, SUCCESS_DAYS, type Situation, occasionOf } from './moments';

const now = new Date('2026-11-23T12:00:00Z');
const ago = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
const day = (days: number) => ago(days).slice(0, 10);
const quiet: Situation = {
  silentBeyond: false,
  silentDays: 3,
  appointments: [],
  steps: [],
  messages: [],
};
const said = (kind: 'staff' | 'youth', days: number) => ({
  from: { kind, id: kind, name: '' },
  sentAt: ago(days),
});

describe('the moment', () => {
  it('is an opening when nothing special happened', () => {
    expect(occasionOf(now, quiet)).toEqual({ moment: 'opening' });
  });

  it('is silence beyond what was agreed, with how long', () => {
    expect(occasionOf(now, { ...quiet, silentBeyond: true, silentDays: 40 })).toEqual({
      moment: 'silent',
      why: 'silent',
      about: '40',
    });
  });

  it('is a missed appointment, until staff have written about it', () => {
    const missed = { ...quiet, appointments: [{ status: 'missed' as const, startsAt: ago(2) }] };
    expect(occasionOf(now, missed).moment).toBe('no-show');
    expect(occasionOf(now, { ...missed, messages: [said('youth', 1)] }).moment).toBe('no-show');
    expect(occasionOf(now, { ...missed, messages: [said('staff', 3)] }).moment).toBe('no-show');
    expect(occasionOf(now, { ...missed, messages: [said('staff', 1)] }).moment).toBe('opening');
  });

  it('is no missed appointment when one was held after it, or long ago', () => {
    const appointments = [
      { status: 'missed' as const, startsAt: ago(5) },
      { status: 'held' as const, startsAt: ago(2) },
    ];
    expect(occasionOf(now, { ...quiet, appointments }).moment).toBe('opening');
    const old = [{ status: 'missed' as const, startsAt: ago(MISSED_DAYS + 1) }];
    expect(occasionOf(now, { ...quiet, appointments: old }).moment).toBe('opening');
  });

  it('is a step that succeeded lately, and says which', () => {
    const step = { state: 'done' as const, doneOn: day(1), title: 'Eerste gesprek' };
    expect(occasionOf(now, { ...quiet, steps: [step] })).toEqual({
      moment: 'success',
      why: 'step',
      about: 'Eerste gesprek',
    });
    const old = { ...step, doneOn: day(SUCCESS_DAYS + 1) };
    expect(occasionOf(now, { ...quiet, steps: [old] }).moment).toBe('opening');
  });

  it('is work or school that was found, and a reaction that cheers', () => {
    expect(occasionOf(now, { ...quiet, outflowOn: day(0) }).why).toBe('outflow');
    const party = { face: 'party' as const, from: { kind: 'youth' as const, id: 'y', name: '' } };
    const cheered = { ...said('staff', 1), later: { change: 1, reactions: [party] } };
    expect(occasionOf(now, { ...quiet, messages: [cheered] }).why).toBe('party');
  });
});
