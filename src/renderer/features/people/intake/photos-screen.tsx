import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { BackLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf, navigate } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { ScreenHeader } from '../screen-header.tsx';
import { PhotoIntakePanel } from './photo-intake.tsx';

/** Photos of anyone in the household: each face is offered to the member it looks like. */
export function PhotosScreen() {
  const words = useWords();
  const members = useQuery('members.list', {});
  return (
    <div>
      <BackLink href={hashOf({ screen: 'people' })}>{words.people.title}</BackLink>
      <ScreenHeader>
        <ScreenTitle windowTitle={words.intake.windowTitle}>{words.intake.title}</ScreenTitle>
      </ScreenHeader>
      <Load query={members} what="members" skeleton={<Skeleton shape="block" />}>
        {(list) => (
          <PhotoIntakePanel
            memberId={null}
            members={list}
            onDone={() => navigate({ screen: 'people' })}
            title={words.intake.drop}
            hint={words.intake.hint}
          />
        )}
      </Load>
    </div>
  );
}
