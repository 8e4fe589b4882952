import { hashOf } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { keptFacesWords } from '#renderer/words/attempt-words.ts';

/** Whether and for how long pictures of attempts are kept, and where to change that. */
export function KeptFacesNote({ canChange }: { readonly canChange: boolean }) {
  const { state } = useQuery('settings.get', {});
  if (state.kind !== 'ready') return null;
  return (
    <section className="side-panel" aria-labelledby="kept-title">
      <h2 id="kept-title">Pictures of attempts</h2>
      <p className="side-note">{keptFacesWords(state.value.settings)}</p>
      {canChange && (
        <a className="text-link" href={hashOf({ screen: 'settings', section: 'attempt-faces' })}>
          Change this in the settings
        </a>
      )}
    </section>
  );
}
