import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useCallback, useRef } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { DistanceKey } from './distance-key.tsx';
import { GalleryAside } from './gallery-aside.tsx';
import type { GallerySample } from './gallery-sample.ts';
import styles from './sample-gallery.module.css';
import { type SampleFilter, type SampleOrder, sampleFilters, sampleOrders } from './sample-order.ts';
import { TileList } from './tile-list.tsx';
import { type Gallery, useGallery } from './use-gallery.ts';
import { useLeaving } from './use-leaving.ts';
import { useSampleActions } from './use-sample-actions.ts';

/**
 * Narrows and sorts a gallery. A filter that would keep nothing, or everything, is not offered, but that all are
 * flagged is worth a word.
 */
function GalleryToolbar({ gallery }: { readonly gallery: Gallery }) {
  const { counts, filter, setFilter, order, setOrder } = gallery;
  const words = useWords().gallery;
  const offered = sampleFilters.filter(
    (name) =>
      name === 'all' || name === filter || (counts[name] > 0 && (name === 'flagged' || counts[name] < counts.all)),
  );
  return (
    <div className={styles.toolbar}>
      <ToggleGroup
        className={styles.chips}
        aria-label={words.show}
        value={[filter]}
        onValueChange={([next]) => setFilter((next as SampleFilter | undefined) ?? 'all')}
      >
        {offered.map((name) => (
          <Toggle key={name} value={name} className={styles.chip} data-kind={name}>
            {words.filters[name]} <span className={styles.count}>{counts[name]}</span>
          </Toggle>
        ))}
      </ToggleGroup>
      <SelectField
        label={words.sort}
        look="inline"
        options={sampleOrders.map((value) => ({ value, label: words.orders[value] }))}
        value={order}
        onValue={(next) => setOrder(next as SampleOrder)}
      />
    </div>
  );
}

type Props = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly samples: readonly GallerySample[];
  readonly firstFilter: SampleFilter;
};

/** A member's pictures: narrowed, sorted, chosen and acted upon, with all about the chosen one at the side. */
export function SampleGallery({ member, members, samples, firstFilter }: Props) {
  const isOwner = useSignedIn().member.role === 'owner';
  const words = useWords().gallery;
  const aside = useRef<HTMLElement>(null);
  const tiles = useRef<HTMLDivElement>(null);
  const gallery = useGallery(samples, firstFilter);
  const { shown, selection, setSelection, chosen } = gallery;
  const actions = useLeaving(useSampleActions(member, samples), gallery, { tiles, aside });
  const nameOf = useCallback((id: number) => members.find((other) => other.id === id)?.name ?? null, [members]);

  const remove = () => void actions.remove(chosen.map(({ sample }) => sample.id));

  return (
    <>
      <GalleryToolbar gallery={gallery} />
      <DistanceKey name={member.name} analyses={shown.map(({ analysis }) => analysis)} />
      <div className={styles.gallery}>
        {shown.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <TileList
            ref={tiles}
            label={words.label(member.name)}
            tiles={{ memberId: member.id, shown, portraitId: member.portraitSampleId, nameOf }}
            choice={{ selection, setSelection, onRemove: remove, onOpen: () => aside.current?.focus() }}
          />
        )}
        <GalleryAside
          ref={aside}
          member={member}
          others={isOwner ? members.filter(({ id }) => id !== member.id) : null}
          chosen={chosen}
          nameOf={nameOf}
          actions={actions}
          onRemove={remove}
        />
      </div>
    </>
  );
}
