import { FILTERS, isIn } from './people';
import type { InboxPerson } from './model';
import { t } from './texts';
import { useWork } from './work';

/** The parts of the list, each with how many stand in it now; the keys 0 to 4 choose as well. */
export function Filters({ people }: { people: InboxPerson[] }) {
  const { filter, setFilter } = useWork();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t.people.filter}</legend>
      {FILTERS.map((one) => {
        const count = people.filter((person) => isIn(one, person)).length;
        return (
          <label key={one} class={`filters__one filters__one--${one}`}>
            <input
              type="radio"
              name="filter"
              checked={filter === one}
              onChange={() => setFilter(one)}
            />
            {t.people.filters[one]} <span class="filters__count">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
