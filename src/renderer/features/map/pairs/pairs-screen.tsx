import { useState } from 'react';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { MapFrame } from '../map-frame.tsx';
import { PairDetails } from './pair-details.tsx';
import { PairList } from './pair-list.tsx';
import { PairMatrix } from './pair-matrix.tsx';
import { closestFirst, pairKey } from './pair-order.ts';
import { pairsWords } from './pair-words.ts';

/** Every two members: how near their faces come, and what helps where that is too near. */
export function PairsScreen() {
  const query = useQuery('pairs.list', {}, ['members.changed']);
  const [form, setForm] = useState<'matrix' | 'list'>('matrix');
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <MapFrame
      screen="pairs"
      title="Pairs"
      lead="How near the faces of any two members come to each other, against the level in force."
    >
      <Load query={query} what="the pairs" skeleton={<div className="skeleton-block" />}>
        {(answer) => {
          if (answer.pairs.length === 0)
            return (
              <p className="empty">
                As soon as two members have pictures, you see here how well Familiar can tell them apart.
              </p>
            );
          const sorted = closestFirst(answer.pairs);
          const open = sorted.find((pair) => pairKey(pair) === openKey) ?? sorted[0];
          const names = new Map(answer.members.map(({ memberId, name }) => [memberId, name]));
          return (
            <>
              <div className="pairs-head">
                <p className="pairs-words">{pairsWords(sorted, names)}</p>
                <Segmented
                  label="Shown as"
                  value={form}
                  onValue={setForm}
                  options={[
                    { value: 'matrix', label: 'Matrix' },
                    { value: 'list', label: 'List' },
                  ]}
                />
              </div>
              <div className="pairs">
                {form === 'matrix' ? (
                  <PairMatrix
                    members={answer.members}
                    pairs={sorted}
                    openKey={open === undefined ? null : pairKey(open)}
                    onOpen={(pair) => setOpenKey(pairKey(pair))}
                  />
                ) : (
                  <PairList pairs={sorted} names={names} onOpen={(pair) => setOpenKey(pairKey(pair))} />
                )}
                {open !== undefined && <PairDetails pair={open} names={names} />}
              </div>
            </>
          );
        }}
      </Load>
    </MapFrame>
  );
}
