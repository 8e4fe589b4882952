import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { BackLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf, navigate } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { ScreenHeader } from '../screen-header.tsx';
import { PhotoIntakePanel } from './photo-intake.tsx';

const hint = 'Familiar finds the faces and proposes whose they are. You decide; nothing is added before you press Add.';

/** Photos of anyone in the household: each face is offered to the member it looks like. */
export function PhotosScreen() {
  const members = useQuery('members.list', {});
  return (
    <div>
      <BackLink href={hashOf({ screen: 'people' })}>People</BackLink>
      <ScreenHeader>
        <ScreenTitle windowTitle="Add photos">Add photos of everyone</ScreenTitle>
      </ScreenHeader>
      <Load query={members} what="members" skeleton={<Skeleton shape="block" />}>
        {(list) => (
          <PhotoIntakePanel
            memberId={null}
            members={list}
            onDone={() => navigate({ screen: 'people' })}
            title="Drop photos here, or a whole folder"
            hint={hint}
          />
        )}
      </Load>
    </div>
  );
}
