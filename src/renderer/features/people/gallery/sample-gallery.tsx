import { useCallback, useMemo, useRef, useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import type { FlagRemedy } from './flag-notice.tsx';
import { ManyChosen, NoneChosen } from './gallery-aside.tsx';
import type { GallerySample } from './gallery-sample.ts';
import { GalleryToolbar } from './gallery-toolbar.tsx';
import { SampleDetails } from './sample-details.tsx';
import { arrange, filterCounts, type SampleFilter, type SampleOrder } from './sample-order.ts';
import { emptySelection, keepShown, leaveChosen, type Selection } from './selection.ts';
import { SelectionActions } from './selection-actions.tsx';
import { TileList } from './tile-list.tsx';
import { useSampleActions } from './use-sample-actions.ts';

type Props = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly samples: readonly GallerySample[];
  readonly firstFilter: SampleFilter;
};

/** A member's pictures: narrowed, sorted, chosen and acted upon, with all about the chosen one at the side. */
export function SampleGallery({ member, members, samples, firstFilter }: Props) {
  const { member: me } = useSignedIn();
  const aside = useRef<HTMLElement>(null);
  const [filter, setFilter] = useState<SampleFilter>(firstFilter);
  const [order, setOrder] = useState<SampleOrder>('newest');
  const [wanted, setWanted] = useState<Selection>(emptySelection);
  const counts = useMemo(() => filterCounts(samples), [samples]);
  const shown = useMemo(() => arrange(samples, filter, order), [samples, filter, order]);
  const shownIds = useMemo(() => shown.map(({ sample }) => sample.id), [shown]);
  const selection = useMemo(() => keepShown(wanted, shownIds), [shownIds, wanted]);
  const chosen = shown.filter(({ sample }) => selection.chosen.has(sample.id));
  const ids = chosen.map(({ sample }) => sample.id);
  const actions = useSampleActions(
    member.id,
    member.name,
    (without) => samples.filter(({ sample }) => sample.inUse && !without.includes(sample.id)).length,
  );
  const isOwner = me.role === 'owner';
  const others = isOwner ? members.filter(({ id }) => id !== member.id) : [];
  const nameOf = useCallback((memberId: number) => members.find(({ id }) => id === memberId)?.name ?? null, [members]);
  const [only] = chosen;

  function remove(): void {
    if (ids.length === 0) return;
    setWanted(leaveChosen(selection, shownIds));
    void actions.remove(ids);
  }

  function apply(remedy: FlagRemedy): void {
    if (remedy.kind === 'remove') remove();
    else if (remedy.kind === 'setAside') void actions.setInUse(ids, false);
    else void actions.move(ids, remedy.toMemberId);
  }

  return (
    <>
      <GalleryToolbar counts={counts} filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
      <div className="gallery">
        {shown.length === 0 ? (
          <p className="empty">No picture like that any more.</p>
        ) : (
          <TileList
            memberId={member.id}
            label={`Pictures of ${member.name}`}
            shown={shown}
            portraitId={member.portraitSampleId}
            selection={selection}
            onSelection={setWanted}
            onRemove={remove}
            onOpen={() => aside.current?.focus()}
            nameOf={nameOf}
          />
        )}
        <aside ref={aside} tabIndex={-1} className="gallery-aside" aria-label="Chosen pictures">
          <LiveText
            text={ids.length === 0 ? '' : ids.length === 1 ? '1 picture chosen' : `${ids.length} pictures chosen`}
          />
          {ids.length === 0 && <NoneChosen />}
          {ids.length === 1 && only !== undefined && (
            <SampleDetails
              memberId={member.id}
              name={member.name}
              entry={only}
              nameOf={nameOf}
              canMove={isOwner}
              onRemedy={apply}
            />
          )}
          {ids.length > 1 && <ManyChosen memberId={member.id} ids={ids} />}
          {ids.length > 0 && (
            <SelectionActions
              onRemove={remove}
              chosen={chosen}
              portraitId={member.portraitSampleId}
              others={others}
              actions={actions}
            />
          )}
          {actions.failure !== null && <Notice kind="fault">{actions.failure.message}</Notice>}
        </aside>
      </div>
    </>
  );
}
