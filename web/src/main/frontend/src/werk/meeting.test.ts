import { describe, expect, it } from 'vitest';
import type { Appointment } from '../shared/contract';
import { canCancel, isAhead, isRoomOpen } from './meeting';

const talk: Appointment = {
  id: 'a',
  youth: 'y',
  kind: 'video',
  startsAt: '2026-11-23T10:00:00Z',
  minutes: 30,
  status: 'planned',
  room: 'r',
};

const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe('an appointment', () => {
  it.each([
    ['09:29:59', false, true, true],
    ['09:30:00', true, true, true],
    ['10:00:00', true, false, true],
    ['10:29:59', true, false, true],
    ['10:30:00', true, false, false],
    ['11:29:59', true, false, false],
    ['11:30:00', false, false, false],
  ])('at %s: room open %s, can be called off %s, ahead %s', (time, open, cancel, ahead) => {
    expect(isRoomOpen(talk, at(time))).toBe(open);
    expect(canCancel(talk, at(time))).toBe(cancel);
    expect(isAhead(talk, at(time))).toBe(ahead);
  });

  it('that was called off or held can be neither entered nor called off', () => {
    for (const status of ['cancelled', 'held', 'missed'] as const) {
      const over = { ...talk, status };
      expect([isRoomOpen, canCancel, isAhead].some((can) => can(over, at('09:45:00')))).toBe(false);
    }
  });

  it('without a room has nothing to enter', () => {
    const { room: _, ...office } = talk;
    expect(isRoomOpen(office, at('10:00:00'))).toBe(false);
  });
});
