import { useState } from 'react';
import { Empty } from '#renderer/kit/empty.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MapFrame } from '../map-frame.tsx';
import { Lookalikes } from './lookalikes.tsx';
import { PairDetails } from './pair-details.tsx';
import { PairList } from './pair-list.tsx';
import { PairMatrix } from './pair-matrix.tsx';
import { closestFirst, type PairsAnswer, pairKey } from './pair-order.ts';
import { pairsWords } from './pair-words.ts';
import styles from './pairs-screen.module.css';

type Form = 'matrix' | 'list';

function PairsView({ members, pairs }: Pick<PairsAnswer, 'members' | 'pairs'>) {
  const { pairs: words } = useWords();
  const [form, setForm] = useState<Form>('matrix');
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const sorted = closestFirst(pairs);
  const open = sorted.find((pair) => pairKey(pair) === chosenKey) ?? sorted[0];
  const openKey = open === undefined ? null : pairKey(open);
  const names = new Map(members.map(({ memberId, name }) => [memberId, name]));
  const shared = { pairs: sorted, onOpen: (pair: PairsAnswer['pairs'][number]) => setChosenKey(pairKey(pair)) };
  return (
    <>
      <div className={styles.head}>
        <p className={styles.words}>{pairsWords(sorted, names, words)}</p>
        <Segmented
          label={words.form.label}
          value={form}
          onValue={setForm}
          options={[
            { value: 'matrix', label: words.form.matrix },
            { value: 'list', label: words.form.list },
          ]}
        />
      </div>
      <div className={styles.pairs}>
        <div className={styles.all}>
          {form === 'matrix' ? (
            <PairMatrix members={members} openKey={openKey} {...shared} />
          ) : (
            <PairList names={names} {...shared} />
          )}
          <Lookalikes members={members} pairs={pairs} names={names} />
        </div>
        {open !== undefined && <PairDetails pair={open} names={names} members={members} />}
      </div>
    </>
  );
}

/** Every two members: how near their faces come, and what helps where that is too near. */
export function PairsScreen() {
  const { pairs: words } = useWords();
  const query = useQuery('pairs.list', {});
  return (
    <MapFrame screen="pairs" title={words.title} lead={words.lead}>
      <Load query={query} what="pairs" skeleton={<Skeleton shape="block" />}>
        {({ members, pairs }) =>
          pairs.length === 0 ? <Empty>{words.empty}</Empty> : <PairsView members={members} pairs={pairs} />
        }
      </Load>
    </MapFrame>
  );
}
