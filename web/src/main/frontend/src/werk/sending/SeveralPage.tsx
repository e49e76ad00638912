import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Uuid } from '../../shared/contract';
import { Broken, Skeleton } from '../../shared/States';
import { useLoaded } from '../../shared/useLoaded';
import { t } from '../texts';
import { useWork } from '../work';
import { Choose } from './Choose';
import type { Taste } from './model';
import { Outcome } from './Outcome';
import { Preview } from './Preview';
import { EMPTY, KeptPlan, type Plan } from './several';

/** The same message to several people, each in their own conversation: made, looked at, sent. */
export function SeveralPage({ batch }: { batch: Uuid | undefined }) {
  const { inbox, session, go } = useWork();
  const tastes = useLoaded<Taste[]>(batch ? undefined : '/api/reach');
  const kept = useMemo(() => new KeptPlan(session.id), [session.id]);
  const [plan, setPlan] = useState<Plan>(() => kept.plan);

  useEffect(() => {
    document.title = t.title(t.several.title);
  }, []);

  function change(next: Plan) {
    kept.plan = next;
    setPlan(next);
  }

  const error = inbox.data ? tastes.error : inbox.error;
  return (
    <main id="inhoud" class="several" tabIndex={-1}>
      <h1 class="nl-heading nl-heading--level-1">{t.several.title}</h1>
      {batch ? (
        <Outcome batch={batch} />
      ) : error ? (
        <Broken
          title={t.several.failed}
          error={error}
          onRetry={() => {
            inbox.reload();
            tastes.reload();
          }}
        />
      ) : !inbox.data || !tastes.data ? (
        <Skeleton rows={8} />
      ) : plan.ready ? (
        <Preview
          plan={plan}
          ready={plan.ready}
          people={inbox.data.people}
          tastes={tastes.data}
          onChange={change}
          onSent={(made) => {
            change(EMPTY);
            go({ page: 'several', batch: made });
          }}
        />
      ) : (
        <Choose plan={plan} people={inbox.data.people} tastes={tastes.data} onChange={change} />
      )}
    </main>
  );
}
