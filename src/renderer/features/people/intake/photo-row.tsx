import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { Spinner } from '#renderer/kit/spinner.tsx';
import { ShownName } from '#renderer/parts/shown-name.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { usePictureUrl } from '#renderer/state/use-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { IntakePhoto, IntakeState } from './intake-model.ts';
import { resultWords } from './intake-words.ts';
import styles from './photo-row.module.css';

/** The sign beside what became of a photo; none while it is on its way. */
const signs: Readonly<Record<IntakeState['kind'], IconName | null>> = {
  waiting: null,
  looking: null,
  added: 'check',
  asking: 'question',
  unlike: 'question',
  known: 'minus',
  refused: 'cross',
};

type Props = { readonly photo: IntakePhoto; readonly nameOf: (memberId: number) => string };

/** One chosen photo and what became of it. */
export function PhotoRow({ photo: { name, state, preview }, nameOf }: Props) {
  const now = useNow(60_000);
  const words = useWords();
  const url = usePictureUrl({ kind: 'ready', value: preview });
  const sign = signs[state.kind];
  return (
    <li className={styles.row} data-result={state.kind}>
      <span className={styles.picture}>{url !== null && <img src={url} alt="" />}</span>
      <div>
        <p className={styles.name}>
          <ShownName name={name} />
        </p>
        <p className={styles.result}>{resultWords(state, words, { nameOf, now })}</p>
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
