import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { dateInWords, shortDate } from '../shared/time';
import { scaleTop } from './days';
import type { DayCount } from './entry';
import { t } from './texts';

const WIDTH = 620;
const HEIGHT = 138;
const LEFT = 42;
const BOTTOM = 22;
const TOP = 12;
/** About so many dates stand under the line. */
const DATES = 5;

interface Props {
  days: readonly DayCount[];
  /** The first day of the period, which may lie before the first of the days. */
  from: string;
  loading: boolean;
  onPick: (date: string) => void;
}

/** How much happened per day, as a picture; a day can be picked with the mouse or the arrow keys. */
export function TimeLine({ days, from, loading, onPick }: Props) {
  const [at, setAt] = useState<number>();
  const top = scaleTop(Math.max(...days.map((day) => day.count), 1));
  const room = WIDTH - LEFT;
  const step = room / Math.max(1, days.length);
  const bar = Math.max(2, Math.min(26, step * 0.72));
  const high = HEIGHT - TOP - BOTTOM;
  const x = (index: number) => LEFT + index * step + (step - bar) / 2;
  const y = (count: number) => HEIGHT - BOTTOM - (count / top) * high;
  const every = Math.max(1, Math.round(days.length / DATES));
  const total = days.reduce((sum, day) => sum + day.count, 0);
  const refused = days.reduce((sum, day) => sum + day.refused, 0);
  const [first, last] = [days[0], days.at(-1)];
  const under = at === undefined ? undefined : days[at];

  function walk(event: TargetedKeyboardEvent<SVGSVGElement>) {
    const now = at ?? days.length;
    const to = { ArrowLeft: now - 1, ArrowRight: now + 1, Home: 0, End: days.length - 1 }[
      event.key as string
    ];
    if (to !== undefined) {
      event.preventDefault();
      setAt(Math.min(days.length - 1, Math.max(0, to)));
    } else if (event.key === 'Enter' && under) {
      onPick(under.date);
    }
  }

  return (
    <figure class={loading ? 'line line--loading' : 'line'}>
      <figcaption class="line__head">
        <span class="line__title">{t.line.title}</span>
        <span class="line__now" role="status">
          {under && t.line.day(dateInWords(under.date), under.count, under.refused)}
        </span>
        <span class="line__key line__key--all">{t.line.all}</span>
        <span class="line__key line__key--refused">{t.line.refused}</span>
      </figcaption>
      {/* An application of its own: the arrow keys walk through its days. */}
      <svg
        class="line__picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="application"
        tabIndex={0}
        aria-label={`${
          first && last
            ? t.line.say(total, refused, dateInWords(first.date), dateInWords(last.date))
            : ''
        } ${t.line.keys}`}
        onKeyDown={walk}
        onMouseLeave={() => setAt(undefined)}
        onBlur={() => setAt(undefined)}
      >
        {[0, top / 2, top].map((count) => (
          <g key={count}>
            <line class="line__grid" x1={LEFT} x2={WIDTH} y1={y(count)} y2={y(count)} />
            {Number.isInteger(count) && (
              <text class="line__number" x={LEFT - 6} y={y(count) + 4} text-anchor="end">
                {count}
              </text>
            )}
          </g>
        ))}
        {days.map((day, index) => (
          <g
            key={day.date}
            class={index === at ? 'line__day line__day--at' : 'line__day'}
            onMouseEnter={() => setAt(index)}
            onClick={() => onPick(day.date)}
          >
            <rect
              class="line__catch"
              x={LEFT + index * step}
              y={TOP}
              width={step}
              height={HEIGHT - TOP - BOTTOM}
            />
            <rect
              class="line__bar"
              x={x(index)}
              y={y(day.count)}
              width={bar}
              height={HEIGHT - BOTTOM - y(day.count)}
              rx={Math.min(3, bar / 3)}
            />
            {day.refused > 0 && (
              <rect
                class="line__refused"
                x={x(index)}
                y={Math.min(y(day.refused), HEIGHT - BOTTOM - 4)}
                width={bar}
                height={HEIGHT - BOTTOM - Math.min(y(day.refused), HEIGHT - BOTTOM - 4)}
                rx={Math.min(3, bar / 3)}
              />
            )}
            {(days.length - 1 - index) % every === 0 && (
              <text
                class="line__date"
                x={Math.min(x(index) + bar / 2, WIDTH - 2)}
                y={HEIGHT - 6}
                text-anchor={index === days.length - 1 ? 'end' : 'middle'}
              >
                {shortDate(day.date)}
              </text>
            )}
          </g>
        ))}
      </svg>
      {first && from < first.date && <p class="hint">{t.line.cut(days.length)}</p>}
    </figure>
  );
}
