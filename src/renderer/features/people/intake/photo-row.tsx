import { useState } from 'react';
import { Icon } from '#renderer/kit/icon.tsx';
import type { IntakePhoto, IntakeState } from './intake-model.ts';
import { useFileUrl } from './use-file-url.ts';

function addedWords({ count, duplicates }: { readonly count: number; readonly duplicates: number }): string {
  const added = count === 0 ? 'Nothing new.' : count === 1 ? 'Added.' : `${count} faces added.`;
  return duplicates === 0 ? added : `${added} ${duplicates} known already.`;
}

function resultWords(state: IntakeState): string {
  switch (state.kind) {
    case 'waiting':
      return 'Waiting';
    case 'looking':
      return 'Looking for faces…';
    case 'asking':
      return 'Asks who is who, above.';
    case 'known':
      return 'Known already: skipped.';
    case 'refused':
      return state.failure.message;
    case 'added':
      return addedWords(state);
  }
}
/** One chosen photo and what became of it. */
export function PhotoRow({ photo: { file, state } }: { readonly photo: IntakePhoto }) {
  const url = useFileUrl(file);
  const [isBroken, setIsBroken] = useState(false);
  const isBusy = state.kind === 'looking' || state.kind === 'waiting';
  return (
    <li className="photo-row" data-result={state.kind}>
      {url !== null && (
        <img
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          data-broken={isBroken || undefined}
          onError={() => setIsBroken(true)}
        />
      )}
      <div>
        <p className="photo-name">{file.name}</p>
        <p className="photo-result">{resultWords(state)}</p>
      </div>
      {isBusy ? (
        state.kind === 'looking' && <span className="button-spinner" aria-hidden="true" />
      ) : (
        <Icon
          name={
            state.kind === 'added'
              ? 'check'
              : state.kind === 'asking'
                ? 'question'
                : state.kind === 'known'
                  ? 'minus'
                  : 'cross'
          }
        />
      )}
    </li>
  );
}
