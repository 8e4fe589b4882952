import { useCallback, useEffect, useState } from 'react';
import { type Notices, noticesFile, noticesSchema } from '#contract/notices.ts';
import type { Loadable, Query } from '#renderer/state/use-query.ts';

const failure = {
  code: 'internal',
  message: 'The list of licences cannot be read. It is also in the file NOTICES.md that comes with Familiar.',
} as const;

async function readNotices(): Promise<Loadable<Notices>> {
  try {
    const response = await fetch(`./${noticesFile}`);
    return { kind: 'ready', value: noticesSchema.parse(await response.json()) };
  } catch {
    return { kind: 'failed', failure };
  }
}

/** Whose work is in Familiar, under which licences: a file beside the page, read when this is first shown. */
export function useNotices(): Query<Notices> {
  const [state, setState] = useState<Loadable<Notices>>({ kind: 'loading' });
  const reload = useCallback(() => void readNotices().then(setState), []);
  useEffect(reload, [reload]);
  return { state, reload };
}
