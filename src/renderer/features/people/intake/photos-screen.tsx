import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf, navigate } from '#renderer/state/route.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { PhotoIntakePanel } from './photo-intake.tsx';

/** Photos of anyone in the household: each face is offered to the member it looks like. */
export function PhotosScreen() {
  const members = useQuery('members.list', {});
  return (
    <div className="photos">
      <a className="back-link" href={hashOf({ screen: 'people' })}>
        <Icon name="arrowLeft" /> People
      </a>
      <header className="screen-header">
        <ScreenTitle windowTitle="Add photos">Add photos of everyone</ScreenTitle>
      </header>
      <Load query={members} what="the members" skeleton={<div className="skeleton-block" />}>
        {(list) => (
          <PhotoIntakePanel memberId={null} members={list} onDone={() => navigate({ screen: 'people' })}>
            <p className="drop-zone-title">Drop photos here, or a whole folder</p>
            <p className="quiet">
              Familiar finds the faces and proposes whose they are. You decide; nothing is added before you press Add.
            </p>
          </PhotoIntakePanel>
        )}
      </Load>
    </div>
  );
}
