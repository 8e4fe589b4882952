import { Fold } from '#renderer/kit/fold.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { MemberMark } from '../member-mark.tsx';
import { PlaceStrip } from './place-strip.tsx';
import { PlaceTable } from './place-table.tsx';
import { placedSamples, reachOf } from './placed-samples.ts';
import { ownersWords, pairNeeds, type TunedPair, type TuningReport } from './tuned-pair.ts';
import styles from './tuned-pair-panel.module.css';

function Strips({ pair, undecided }: { readonly pair: TunedPair; readonly undecided: number }) {
  const { tuning } = useWords();
  const samples = placedSamples(pair);
  const shared = { names: pair.names, samples, undecided, reach: reachOf(samples) };
  return (
    <>
      <PlaceStrip stage="before" title={tuning.asItIs} {...shared} />
      <PlaceStrip stage="after" title={tuning.asLearnt} {...shared} />
      <p className={styles.ends} aria-hidden="true">
        <span>
          <MemberMark memberId={pair.memberIds[0]} /> {pair.names[0]}
        </span>
        <span>{tuning.pairs.nobodyNamed}</span>
        <span>
          {pair.names[1]} <MemberMark memberId={pair.memberIds[1]} />
        </span>
      </p>
      <Fold label={tuning.pairs.asTable}>
        <PlaceTable pair={pair} samples={samples} />
      </Fold>
    </>
  );
}

type Needed = Pick<TuningReport, 'neededSamples' | 'neededElsewhere'>;

function Needs({ pair, needed }: { readonly pair: TunedPair; readonly needed: Needed }) {
  const { tuning } = useWords();
  const needs = pairNeeds(pair, needed, tuning);
  if (needs.length === 0) return pair.mayName.length === 0 ? null : <p>{tuning.pairs.nothingLearnt}</p>;
  return (
    <ul className={styles.needs}>
      {needs.map(({ memberId, words }) => (
        <li key={memberId}>
          <span className={styles.mark}>
            <MemberMark memberId={memberId} />
          </span>
          <p>
            {words}{' '}
            <TextLink iconAfter="arrowRight" href={hashOf({ screen: 'person', memberId })}>
              {tuning.pairs.addPictures}{' '}
              <VisuallyHidden>
                {tuning.pairs.addPicturesOf(pair.names[memberId === pair.memberIds[0] ? 0 : 1])}
              </VisuallyHidden>
            </TextLink>
          </p>
        </li>
      ))}
    </ul>
  );
}

/**
 * Two members whom their pictures do not keep apart: where every picture lies between them, without the tuning and with
 * it, or what is missing for one.
 */
export function TunedPairPanel({ pair, needed }: { readonly pair: TunedPair; readonly needed: Needed }) {
  const { tuning } = useWords();
  const names = tuning.pairs.names(pair.names);
  const owners = ownersWords(pair, tuning);
  return (
    <section className={styles.pair} aria-label={names}>
      <h3>{names}</h3>
      {pair.learnt === null ? (
        <Needs pair={pair} needed={needed} />
      ) : (
        <Strips pair={pair} undecided={pair.learnt.undecided} />
      )}
      {owners !== null && <Notice kind="note">{owners}</Notice>}
    </section>
  );
}
