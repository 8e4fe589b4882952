import { useCallback, useEffect, useState } from 'react';
import { type Notices, noticesFile, noticesSchema } from '#contract/notices.ts';
import { failureOf } from '#contract/result.ts';
import type { Loadable, Query } from '#renderer/state/use-query.ts';

async function readNotices(): Promise<Loadable<Notices>> {
  try {
    const response = await fetch(`./${noticesFile}`);
    return { kind: 'ready', value: noticesSchema.parse(await response.json()) };
  } catch {
    return { kind: 'failed', failure: failureOf('licencesUnreadable') };
  }
}

/**
 * Which version this is, and whose work is in it under which licences: a file beside the page, read when this is first
 * shown.
 */
export function useNotices(): Query<Notices> {
  const [state, setState] = useState<Loadable<Notices>>({ kind: 'loading' });
  const reload = useCallback(async () => setState(await readNotices()), []);
  useEffect(() => void reload(), [reload]);
  return { state, reload };
}
