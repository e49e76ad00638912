import { asked } from '../shared/side';
import { useLoaded } from '../shared/useLoaded';
import { type Filters, searchOf } from './filters';
import { t } from './texts';

interface Props {
  /** Of the organisation. */
  slug: string;
  filters: Filters;
}

const FORMATS = ['csv', 'json', 'ldv', 'fhir'] as const;

/** The whole log to take along or what is selected of it, and how anybody checks it without this house. */
export function ExportPanel({ slug, filters }: Props) {
  const key = useLoaded<{ key: string }>('/api/log/key');
  const url = `${location.origin}/log/${slug}`;
  return (
    <details class="export">
      <summary>{t.export.title}</summary>
      <p>{t.export.text}</p>
      <p>
        <a class="nl-link" href={asked('/api/log/export')} download="logboek.zip">
          {t.export.download}
        </a>
      </p>
      <p>{t.export.selection}</p>
      <ul class="export__formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              class="nl-link"
              href={asked(`/api/log/selection${searchOf(filters, { format })}`)}
              download={`selectie-${format}.zip`}
            >
              {t.export.formats[format]}
            </a>
          </li>
        ))}
      </ul>
      {key.data && (
        <>
          <p>{t.export.how}</p>
          <pre class="export__command" tabIndex={0}>
            {`./nabij verify --key '${key.data.key}' logboek.zip\n./nabij verify --key '${key.data.key}' ${url}`}
          </pre>
        </>
      )}
    </details>
  );
}
