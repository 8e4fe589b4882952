import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { type AttemptFilter, isFiltering, noFilter } from '#renderer/state/attempt-filter.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { countWords } from '#renderer/words/attempt-words.ts';
import { AttemptFilters } from './attempt-filters.tsx';
import { AttemptTimeline } from './attempt-timeline.tsx';
import { DayClock } from './day-clock.tsx';
import { ExportMenu } from './export-menu.tsx';
import { KeptFacesNote } from './kept-faces-note.tsx';
import { useAttempts } from './use-attempts.ts';

const pageLength = 60;

/** Who tried to sign in, when, and how it ended; what Familiar can learn from it. */
export function ActivityScreen() {
  const { member: me } = useSignedIn();
  const isOwner = me.role === 'owner';
  const [filter, setFilter] = useState<AttemptFilter>(noFilter);
  const [wanted, setWanted] = useState(pageLength);
  const [openId, setOpenId] = useState<number | null>(null);
  const query = useAttempts(filter, wanted);

  return (
    <div className="activity">
      <header className="activity-header">
        <div>
          <ScreenTitle windowTitle="Activity">Activity</ScreenTitle>
          <p className="quiet">
            {isOwner ? 'Every attempt to sign in, newest first.' : 'Your own attempts to sign in, newest first.'}
          </p>
        </div>
        {isOwner && <ExportMenu />}
      </header>
      <AttemptFilters
        filter={filter}
        canChooseMember={isOwner}
        onFilter={(next) => {
          setFilter(next);
          setWanted(pageLength);
        }}
      />
      <Load query={query} what="the attempts" skeleton={<div className="skeleton-block" />}>
        {({ attempts, hasMore }) => (
          <>
            <LiveText text={countWords(attempts.length, hasMore)} />
            {attempts.length === 0 ? (
              <p className="empty">
                {isFiltering(filter)
                  ? 'No attempt fits. '
                  : 'Nobody has tried to sign in yet. Lock the screen to try it.'}
                {isFiltering(filter) && <Button onClick={() => setFilter(noFilter)}>Show all</Button>}
              </p>
            ) : (
              <div className="activity-body">
                <div className="activity-list">
                  <AttemptTimeline attempts={attempts} openId={openId} onOpen={setOpenId} />
                  {hasMore && <Button onClick={() => setWanted(wanted + pageLength)}>Show more</Button>}
                </div>
                <aside className="activity-side" aria-label="At a glance">
                  <DayClock attempts={attempts} openId={openId} onOpen={setOpenId} />
                  <KeptFacesNote canChange={isOwner} />
                </aside>
              </div>
            )}
          </>
        )}
      </Load>
    </div>
  );
}
