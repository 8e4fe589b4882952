import { LimitScale } from '#renderer/parts/limit-scale.tsx';
import { Load } from '#renderer/parts/load.tsx';
import type { FaceRef } from '#renderer/state/face-ref.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useKept } from '#renderer/state/use-kept.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { toPictureWords } from '#renderer/words/distance-words.ts';
import { verdictWords } from './compare/compare-words.ts';

/** Two faces in a line: how far apart, what that means, and the way to the whole comparison. */
export function QuickComparison({ a, b }: { readonly a: FaceRef; readonly b: FaceRef }) {
  const query = useKept(useQuery('compare.faces', { a, b }, ['members.changed']));
  return (
    <div className="quick-comparison">
      <Load query={query} what="the comparison" skeleton={<div className="skeleton-rows" />}>
        {(comparison) => (
          <>
            <LimitScale distance={comparison.distance} threshold={comparison.threshold} />
            <p>{verdictWords(comparison).title}</p>
            <p className="quiet">{toPictureWords}</p>
          </>
        )}
      </Load>
      <a className="text-link" href={hashOf({ screen: 'compare', a, b })}>
        Compare in full
      </a>
    </div>
  );
}
