import { Button } from '../shared/Button';
import { Icon } from '../shared/Icon';
import { dateOf } from '../shared/time';
import { CopyLink } from './CopyLink';
import { plusDays } from './days';
import type { Entry, Facets } from './entry';
import { type Filters, withFilter } from './filters';
import { labelOf } from './labels';
import { t } from './texts';
import { YouthFilter } from './YouthFilter';

interface Props {
  filters: Filters;
  facets: Facets | undefined;
  /** For the name of the youth that stands in the address as a number. */
  entries: readonly Entry[];
  /** What the address asked for and is not known. */
  leftOut: readonly (keyof Filters)[];
  onChange: (filters: Filters) => void;
}

/** What to look for. Every choice searches at once and stands in the address. */
export function FilterPanel({ filters, facets, entries, leftOut, onChange }: Props) {
  const set = (name: keyof Filters, value: string) => onChange(withFilter(filters, name, value));
  const today = dateOf(new Date());
  const periods: [string, number][] = [
    [t.filters.today, 1],
    [t.filters.week, 7],
    [t.filters.month, 30],
  ];
  const grounds = [
    { name: 'role', label: t.filters.role, words: t.roles },
    { name: 'purpose', label: t.detail.purpose, words: t.purposes },
    { name: 'basis', label: t.detail.basis, words: t.bases },
  ] as const;
  const gone =
    facets && !facets.colleagues.some(({ id }) => id === filters.colleague)
      ? filters.colleague
      : undefined;
  const actions = [...(facets?.actions ?? [])]
    .map(({ code }) => ({ code, label: labelOf(code, facets) }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <search class="filters" aria-label={t.filters.title}>
      <h2 class="filters__title">
        <Icon name="search" /> {t.filters.title}
      </h2>
      <p class={leftOut.length > 0 ? 'filters__left-out' : 'visually-hidden'} role="status">
        {leftOut.length > 0 && t.link.leftOut(leftOut.map((name) => t.link.parts[name]))}
      </p>
      <YouthFilter
        chosen={filters.youth}
        entries={entries}
        onChange={(youth) => set('youth', youth)}
      />
      <label class="field">
        <span class="field__label">{t.filters.colleague}</span>
        <select
          class="utrecht-select"
          value={filters.colleague ?? ''}
          onChange={(event) => set('colleague', event.currentTarget.value)}
        >
          <option value="">{t.filters.any}</option>
          {facets?.colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {gone && <option value={gone}>{t.link.goneColleague}</option>}
        </select>
      </label>
      <label class="field">
        <span class="field__label">{t.filters.action}</span>
        <select
          class="utrecht-select"
          value={filters.action ?? ''}
          onChange={(event) => set('action', event.currentTarget.value)}
        >
          <option value="">{t.filters.any}</option>
          {actions.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="outcomes">
        <legend class="field__label">{t.filters.outcome}</legend>
        {Object.entries(t.filters.outcomes).map(([value, label]) => (
          <label key={value} class={`outcome outcome--${value || 'all'}`}>
            <input
              type="radio"
              name="outcome"
              checked={(filters.outcome ?? '') === value}
              onChange={() => set('outcome', value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <details class="grounds" open={Boolean(filters.role || filters.purpose || filters.basis)}>
        <summary>{t.filters.ground}</summary>
        {grounds.map(({ name, label, words }) => (
          <label key={name} class="field">
            <span class="field__label">{label}</span>
            <select
              class="utrecht-select"
              value={filters[name] ?? ''}
              onChange={(event) => set(name, event.currentTarget.value)}
            >
              <option value="">{t.filters.any}</option>
              {Object.entries(words).map(([code, word]) => (
                <option key={code} value={code}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        ))}
      </details>
      <div class="period">
        <label class="field">
          <span class="field__label">{t.filters.from}</span>
          <input
            class="utrecht-textbox"
            type="date"
            max={filters.to ?? today}
            value={filters.from ?? ''}
            onChange={(event) => set('from', event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="field__label">{t.filters.to}</span>
          <input
            class="utrecht-textbox"
            type="date"
            min={filters.from}
            max={today}
            value={filters.to ?? ''}
            onChange={(event) => set('to', event.currentTarget.value)}
          />
        </label>
        <div class="period__quick" role="group" aria-label={t.filters.quick}>
          {periods.map(([label, days]) => (
            <button
              key={label}
              type="button"
              class="chip"
              onClick={() => onChange({ ...filters, from: plusDays(today, 1 - days), to: today })}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      {Object.keys(filters).length > 0 && (
        <>
          <CopyLink filters={filters} />
          <Button kind="subtle" icon="close" onClick={() => onChange({})}>
            {t.filters.clear}
          </Button>
        </>
      )}
    </search>
  );
}
