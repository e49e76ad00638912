import { Broken, Skeleton } from '../States';
import { useLoaded } from '../useLoaded';
import { registerTexts } from './texts';
import './register.css';

interface Line {
  code: string;
  purpose: string;
  basis: string;
  categories: string[];
  recipients: string[];
  term: string;
  sooner: { what: string; term: string; after: string }[];
}

interface Props {
  /** Whose register. */
  slug: string | undefined;
  /** How deep the headings go here. */
  level: 2 | 3;
}

/** Why which data is kept, for whom and for how long: the register of processing, in Dutch. */
export function Register({ slug, level }: Props) {
  const t = registerTexts();
  const lines = useLoaded<Line[]>(
    slug ? `/api/privacy/register?organisation=${encodeURIComponent(slug)}` : undefined,
  );
  if (!lines.data) {
    return lines.error === undefined ? (
      <Skeleton rows={4} />
    ) : (
      <Broken title={t.failed} error={lines.error} onRetry={lines.reload} />
    );
  }
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div class="register" lang="nl">
      {lines.data.map((line) => (
        <details key={line.code} class="register__line">
          <summary>
            <Heading class="register__name">{t.names[line.code] ?? line.code}</Heading>
          </summary>
          <p>{line.purpose}</p>
          <Part title={t.what} all={line.categories} />
          <Part title={t.who} all={line.recipients} />
          <Part
            title={t.term}
            all={[line.term, ...line.sooner.map((one) => t.sooner(one.what, one.term, one.after))]}
          />
          <Part title={t.basis} all={[line.basis]} />
        </details>
      ))}
    </div>
  );
}

function Part({ title, all }: { title: string; all: string[] }) {
  return (
    <>
      <p class="register__part">{title}</p>
      <ul>
        {all.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}
