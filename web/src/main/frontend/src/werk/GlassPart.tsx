import { Icon } from '../shared/Icon';
import { clock, dateOf, dayInWords } from '../shared/time';
import type { Glass, Person } from './model';
import { t } from './texts';

/** Until when I may be here, and who came in by breaking the glass, with why. */
export function GlassPart({ person }: { person: Person }) {
  return (
    <>
      {person.glassUntil && (
        <p class="glass-line" role="status">
          <Icon name="warning" />
          {t.glass.until(clock(person.glassUntil))}
        </p>
      )}
      {person.glass.length > 0 && (
        <section class="about__part">
          <h3 class="about__title">{t.glass.part}</h3>
          <ul class="glass-list">
            {person.glass.map((one) => (
              <li key={one.id}>
                {t.glass.used(one.by, dayOf(one), clock(one.openedAt))}
                <q class="glass-list__why" dir="auto">
                  {one.reason}
                </q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The same of several people, without why. */
export function GlassLines({ glass }: { glass: readonly Glass[] }) {
  if (glass.length === 0) return null;
  return (
    <section aria-labelledby="noodtoegang">
      <h2 id="noodtoegang" class="nl-heading nl-heading--level-2">
        {t.glass.part}
      </h2>
      <ul class="glass-list">
        {glass.map((one) => (
          <li key={one.id}>
            {t.glass.usedOf(one.by, one.name ?? '', dayOf(one), clock(one.openedAt))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayOf(one: Glass): string {
  return dayInWords(dateOf(one.openedAt));
}
