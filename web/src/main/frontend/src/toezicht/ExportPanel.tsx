import { useState } from 'preact/hooks';
import { api } from '../shared/api';
import { Button } from '../shared/Button';
import { asked } from '../shared/side';
import { sentenceFor } from '../shared/texts';
import { dateOf, dayInWords } from '../shared/time';
import { useLoaded } from '../shared/useLoaded';
import { type Filters, searchOf } from './filters';
import { t } from './texts';

interface Props {
  /** Of the organisation. */
  slug: string;
  filters: Filters;
}

interface Key {
  key: string;
  /** The one that follows, and from when it signs alone. */
  next?: string;
  alone?: string;
}

const FORMATS = ['csv', 'json', 'ldv', 'fhir'] as const;

/** The whole log to take along or what is selected of it, and how anybody checks it without this house. */
export function ExportPanel({ slug, filters }: Props) {
  const key = useLoaded<Key>('/api/log/key');
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
          <Successor keys={key.data} onRenewed={key.put} />
        </>
      )}
    </details>
  );
}

function Successor({ keys, onRenewed }: { keys: Key; onRenewed: (keys: Key) => void }) {
  const [sure, setSure] = useState(false);
  const [problem, setProblem] = useState('');

  async function renew() {
    setProblem('');
    try {
      onRenewed(await api.post<Key>('/api/log/key'));
    } catch (error) {
      setProblem(sentenceFor(error));
    }
    setSure(false);
  }

  if (keys.next && keys.alone) {
    return (
      <>
        <p>{t.export.follows(dayInWords(dateOf(keys.alone)))}</p>
        <pre class="export__command" tabIndex={0}>
          {keys.next}
        </pre>
      </>
    );
  }
  return (
    <>
      {sure && <p>{t.export.sure}</p>}
      <p role="alert" class="form__problem">
        {problem}
      </p>
      <Button kind="secondary" onClick={() => (sure ? void renew() : setSure(true))}>
        {sure ? t.export.renewNow : t.export.renew}
      </Button>
    </>
  );
}
