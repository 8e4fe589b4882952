import type { MemberSummary } from '#contract/household.ts';
import { Load } from '#renderer/parts/load.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { gallerySamples } from './gallery/gallery-sample.ts';
import { SampleGallery } from './gallery/sample-gallery.tsx';

type Props = {
  readonly member: MemberSummary;
  readonly members: readonly MemberSummary[];
  readonly show: 'flagged' | undefined;
};

/** A member's pictures with what the analysis says about each; the pictures do not wait for the analysis. */
export function PersonPictures({ member, members, show }: Props) {
  const samples = useQuery('samples.list', { memberId: member.id }, ['members.changed']);
  const { state: analysis } = useQuery('samples.analysis', { memberId: member.id }, ['members.changed']);
  return (
    <section aria-labelledby="samples-title">
      <h2 id="samples-title">Pictures</h2>
      <Load query={samples} what="the pictures" skeleton={<div className="skeleton-wall" />}>
        {(found) =>
          found.length === 0 ? (
            <p className="empty">
              No pictures yet. Add one by camera or from a photo, and {member.name} can sign in by face.
            </p>
          ) : (
            <SampleGallery
              member={member}
              members={members}
              samples={gallerySamples(found, analysis.kind === 'ready' ? analysis.value : [])}
              firstFilter={show ?? 'all'}
            />
          )
        }
      </Load>
    </section>
  );
}
