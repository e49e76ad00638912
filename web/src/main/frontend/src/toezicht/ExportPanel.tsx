import { asked } from '../shared/side';
import { useLoaded } from '../shared/useLoaded';
import { t } from './texts';

interface Props {
  /** Of the organisation. */
  slug: string;
}

/** The whole log to take along, and how anybody checks it without this house. */
export function ExportPanel({ slug }: Props) {
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
