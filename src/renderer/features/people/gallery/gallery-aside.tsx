import type { Ref } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useSamplePicture } from '#renderer/state/use-sample-picture.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { FlagRemedy } from './flag-notice.tsx';
import styles from './gallery-aside.module.css';
import type { GallerySample } from './gallery-sample.ts';
import { SampleDetails } from './sample-details.tsx';
import { SelectionActions } from './selection-actions.tsx';
import type { NameOf } from './tile-words.ts';
import type { SampleActions } from './use-sample-actions.ts';

/** How many of several chosen pictures are shown as a small fan. */
const fanSize = 5;

function FanPicture({ memberId, sampleId }: { readonly memberId: number; readonly sampleId: number }) {
  const url = useSamplePicture(memberId, sampleId);
  return <li>{url === null ? <Skeleton shape="fill" /> : <img src={url} alt="" />}</li>;
}

/** Several chosen pictures: a few of them and how many. */
function ManyChosen({ memberId, ids }: { readonly memberId: number; readonly ids: readonly number[] }) {
  return (
    <div className={styles.many}>
      <ul className={styles.fan} aria-hidden="true">
        {ids.slice(0, fanSize).map((id) => (
          <FanPicture key={id} memberId={memberId} sampleId={id} />
        ))}
      </ul>
      <h3 className={styles.title}>{useWords().gallery.chosen.count(ids.length)}</h3>
    </div>
  );
}

/** While nothing is chosen: how choosing works. */
function NoneChosen() {
  const words = useWords().gallery.chosen;
  return (
    <div className={styles.none}>
      <h3 className={styles.title}>{words.none}</h3>
      <p>{words.noneMeaning}</p>
      <dl className={styles.keys}>
        {words.keys.map(({ keys, meaning }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

type Props = {
  readonly ref: Ref<HTMLElement>;
  readonly member: MemberSummary;
  /** Who pictures can be moved to; null for someone who may not move any. */
  readonly others: readonly MemberSummary[] | null;
  readonly chosen: readonly GallerySample[];
  readonly nameOf: NameOf;
  readonly actions: SampleActions;
  readonly onRemove: () => void;
};

/** Beside the gallery: what is chosen, all about it when it is one, and what can be done with it. */
export function GalleryAside({ ref, member, others, chosen, nameOf, actions, onRemove }: Props) {
  const ids = chosen.map(({ sample }) => sample.id);
  const [only] = chosen;
  const words = useWords().gallery.chosen;

  function apply(remedy: FlagRemedy): void {
    if (remedy.kind === 'remove') onRemove();
    else if (remedy.kind === 'setAside') void actions.setInUse(ids, false);
    else void actions.move(ids, { id: remedy.toMemberId, name: nameOf(remedy.toMemberId) ?? '' });
  }

  return (
    <aside ref={ref} tabIndex={-1} className={styles.aside} aria-label={words.label}>
      <LiveText text={ids.length === 0 ? '' : words.count(ids.length)} />
      {only === undefined && <NoneChosen />}
      {ids.length === 1 && only !== undefined && (
        <SampleDetails member={member} entry={only} nameOf={nameOf} canMove={others !== null} onRemedy={apply} />
      )}
      {ids.length > 1 && <ManyChosen memberId={member.id} ids={ids} />}
      {ids.length > 0 && (
        <SelectionActions
          chosen={chosen}
          portraitId={member.portraitSampleId}
          others={others ?? []}
          actions={actions}
          onRemove={onRemove}
        />
      )}
      <FailureNotice failure={actions.failure} />
    </aside>
  );
}
