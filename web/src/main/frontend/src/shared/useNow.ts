import { useEffect, useState } from 'preact/hooks';

/** The time, drawn again every `everyMs` milliseconds: for "wacht 3 uur". */
export function useNow(everyMs = 60_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
