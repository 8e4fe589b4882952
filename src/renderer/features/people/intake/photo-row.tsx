import { useState } from 'react';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { Spinner } from '#renderer/kit/spinner.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { IntakePhoto, IntakeState } from './intake-model.ts';
import { resultWords } from './intake-words.ts';
import styles from './photo-row.module.css';
import { useFileUrl } from './use-file-url.ts';

/** The sign beside what became of a photo; none while it is on its way. */
const signs: Readonly<Record<IntakeState['kind'], IconName | null>> = {
  waiting: null,
  looking: null,
  added: 'check',
  asking: 'question',
  known: 'minus',
  refused: 'cross',
};

/** One chosen photo and what became of it. */
export function PhotoRow({ photo: { file, state } }: { readonly photo: IntakePhoto }) {
  const words = useWords();
  const url = useFileUrl(file);
  const [isBroken, setIsBroken] = useState(false);
  const sign = signs[state.kind];
  return (
    <li className={styles.row} data-result={state.kind}>
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
        <p className={styles.name}>{file.name}</p>
        <p className={styles.result}>{resultWords(state, words)}</p>
      </div>
      {state.kind === 'looking' && <Spinner />}
      {sign !== null && (
        <span className={styles.sign}>
          <Icon name={sign} />
        </span>
      )}
    </li>
  );
}
