import type { MemberSummary, SampleSummary } from '#contract/household.ts';
import type { SampleAnalysis } from '#contract/support-set.ts';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { useNow } from '#renderer/state/use-now.ts';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { DistanceScale } from './distance-scale.tsx';
import { FlagNotice, type FlagRemedy, NearnessNotice } from './flag-notice.tsx';
import { matchesOther } from './flags.ts';
import type { GallerySample } from './gallery-sample.ts';
import { faultyBelow, qualityReadings } from './quality.ts';
import styles from './sample-details.module.css';
import type { NameOf } from './tile-words.ts';

/** Each side of a picture's quality: its name, a bar, and what that means. */
function QualityList({ sample }: { readonly sample: SampleSummary }) {
  const words = useWords().gallery.quality;
  return (
    <dl className={styles.quality}>
      {qualityReadings(sample, words).map(({ label, share, words: said }) => (
        <div key={label} data-faulty={share < faultyBelow || undefined}>
          <dt>{label}</dt>
          <dd>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(4 + share * 96)}%` }} />
            </span>
            <span className={styles.reading}>{said}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

type HeadProps = { readonly memberId: number; readonly name: string; readonly sample: SampleSummary };

/** The face as the network gets it, where it comes from and whether it is used. */
function DetailsHead({ memberId, name, sample }: HeadProps) {
  const words = useWords();
  const now = useNow(60_000);
  const url = useSamplePicture(memberId, sample.id);
  return (
    <div className={styles.head}>
      <div className={styles.picture}>
        {url === null ? <Skeleton shape="fill" /> : <img src={url} alt={words.samples.alt(name, sample.kind.look)} />}
      </div>
      <div>
        <h3 className={styles.title}>{words.samples.kind(sample.source, sample.kind.look)}</h3>
        <Quiet>{words.time.moment(sample.createdAt, now)}</Quiet>
        <Quiet>{sample.inUse ? words.gallery.details.inUse : words.gallery.details.setAside}</Quiet>
      </div>
    </div>
  );
}

type DistancesProps = {
  readonly analysis: SampleAnalysis;
  readonly name: string;
  /** Whether the distance to others is told. */
  readonly isOwner: boolean;
};

/** How near a picture is to the others of its member and, for an owner, to the nearest other member. */
function Distances({ analysis, name, isOwner }: DistancesProps) {
  const {
    distances,
    gallery: { details: words },
  } = useWords();
  return (
    <section aria-label={words.distancesLabel}>
      <h4>{words.distances}</h4>
      <DistanceScale toOwn={analysis.toOwn} nearestOther={analysis.nearestOther} ground="surface" />
      <ul className={styles.distances}>
        <li>{distances.toOwn(analysis.toOwn, name)}</li>
        {isOwner && <li>{distances.toNearestOther(analysis.nearestOther)}</li>}
      </ul>
      <Quiet>{distances.toPerson}</Quiet>
    </section>
  );
}

type Props = {
  readonly member: MemberSummary;
  readonly entry: GallerySample;
  readonly nameOf: NameOf;
  readonly onRemedy: (remedy: FlagRemedy) => void;
  readonly canMove: boolean;
};

/** All about one picture: where it comes from, what is wrong with it and what helps, its distances and its quality. */
export function SampleDetails({ member: { id, name }, entry, nameOf, onRemedy, canMove }: Props) {
  const words = useWords().gallery.details;
  const { sample, analysis } = entry;
  return (
    <div className={styles.details}>
      <DetailsHead memberId={id} name={name} sample={sample} />
      {analysis !== null && analysis.nearness !== null && (
        <NearnessNotice nearness={analysis.nearness} inUse={sample.inUse} onRemedy={onRemedy} />
      )}
      {analysis?.flags.map((flag, index) => (
        <FlagNotice
          key={`${flag.flag}-${flag.memberId}`}
          flag={flag}
          name={name}
          nameOf={nameOf}
          matches={matchesOther(flag, analysis)}
          canMove={canMove}
          inUse={sample.inUse}
          onRemedy={index === 0 && analysis.nearness === null ? onRemedy : null}
        />
      ))}
      {!sample.embedderIsCurrent && <Quiet>{words.otherNet}</Quiet>}
      {analysis !== null && <Distances analysis={analysis} name={name} isOwner={canMove} />}
      <section aria-label={words.quality}>
        <h4>{words.quality}</h4>
        <QualityList sample={sample} />
      </section>
    </div>
  );
}
