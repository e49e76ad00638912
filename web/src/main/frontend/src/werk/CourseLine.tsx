import { courseOf } from './course';
import type { Phase } from './model';
import { t } from './texts';

const GAP = 44;
const EDGE = 14;
const HEIGHT = 28;

/** The course of guidance as a line with stops; the reader sees where somebody is. */
export function CourseLine({ phase }: { phase: Phase }) {
  const stops = courseOf(phase);
  const here = stops.findIndex((stop) => stop.place === 'here');
  const at = (index: number) => EDGE + index * GAP;
  const width = at(stops.length - 1) + EDGE;
  const middle = HEIGHT / 2;
  return (
    <figure class="course">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true" class="course__line">
        <line x1={at(0)} x2={at(stops.length - 1)} y1={middle} y2={middle} class="course__ahead" />
        <line x1={at(0)} x2={at(here)} y1={middle} y2={middle} class="course__past" />
        {stops.map(({ phase: stop, place }, index) => (
          <g key={stop} class={`course__stop course__stop--${place}`}>
            <title>{t.person.phases[stop]}</title>
            <circle cx={at(index)} cy={middle} r={place === 'here' ? 10 : 5} />
            {place === 'here' && <circle cx={at(index)} cy={middle} r={4} class="course__eye" />}
          </g>
        ))}
      </svg>
      <figcaption class="course__say">
        <strong>{t.person.phases[phase]}</strong>
        <span>{t.person.stop(here + 1, stops.length)}</span>
      </figcaption>
    </figure>
  );
}
