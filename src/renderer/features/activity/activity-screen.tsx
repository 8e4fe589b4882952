import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { type Attempt, type AttemptFilter, isFiltering, noFilter } from '#renderer/state/attempt-filter.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { countWords, keptFacesWords } from '#renderer/words/attempt-words.ts';
import { dayWords } from '#renderer/words/time-words.ts';
import { AttemptFilters } from './attempt-filters.tsx';
import { AttemptRow } from './attempt-row.tsx';
import { DayClock } from './day-clock.tsx';
import { ExportMenu } from './export-menu.tsx';
import { useAttempts } from './use-attempts.ts';

/** Whether and for how long pictures of attempts are kept, and where to change that. */
function KeptFacesNote({ canChange }: { readonly canChange: boolean }) {
  const { state } = useQuery('settings.get', {});
  if (state.kind !== 'ready') return null;
  return (
    <section className="side-panel" aria-labelledby="kept-title">
      <h2 id="kept-title">Pictures of attempts</h2>
      <p className="side-note">{keptFacesWords(state.value.settings)}</p>
      {canChange && (
        <a className="text-link" href={hashOf({ screen: 'settings', section: 'attempt-faces' })}>
          Change this in the settings
        </a>
      )}
    </section>
  );
}

type Props = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number | null) => void;
};

/** The attempts day by day, newest first; one of them open. */
function AttemptTimeline({ attempts, openId, onOpen }: Props) {
  const now = useNow(60_000);
  const days = Map.groupBy(attempts, ({ at }) => dayWords(at, now));
  return [...days].map(([day, ofDay]) => (
    <section key={day} className="timeline-day" aria-label={day}>
      <h2>{day}</h2>
      <ol className="timeline">
        {ofDay.map((attempt) => (
          <AttemptRow
            key={attempt.id}
            attempt={attempt}
            isOpen={attempt.id === openId}
            onToggle={() => onOpen(attempt.id === openId ? null : attempt.id)}
          />
        ))}
      </ol>
    </section>
  ));
}

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
