import { useCallback, useRef } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { GalleryAside } from './gallery-aside.tsx';
import type { GallerySample } from './gallery-sample.ts';
import { GalleryToolbar } from './gallery-toolbar.tsx';
import styles from './sample-gallery.module.css';
import type { SampleFilter } from './sample-order.ts';
import { TileList } from './tile-list.tsx';
import { useGallery } from './use-gallery.ts';
import { useSampleActions } from './use-sample-actions.ts';

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
  const gallery = useGallery(samples, firstFilter);
  const { shown, selection, setSelection, chosen, leave } = gallery;
  const actions = useSampleActions(member, samples);
  const nameOf = useCallback((id: number) => members.find((other) => other.id === id)?.name ?? null, [members]);

  function remove(): void {
    leave();
    void actions.remove(chosen.map(({ sample }) => sample.id));
  }

  return (
    <>
      <GalleryToolbar gallery={gallery} />
      <div className={styles.gallery}>
        {shown.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <TileList
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
