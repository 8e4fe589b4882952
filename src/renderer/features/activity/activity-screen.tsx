import { type ReactNode, useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Empty } from '#renderer/kit/empty.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { Panel } from '#renderer/kit/panel.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { TextLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { MemberRightsNote } from '#renderer/parts/prove-owner.tsx';
import { type Attempt, type AttemptFilter, isFiltering, noFilter } from '#renderer/state/attempt-filter.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './activity-screen.module.css';
import { AttemptFilters } from './attempt-filters.tsx';
import { AttemptTimeline } from './attempt-timeline.tsx';
import { DayClock } from './day-clock.tsx';
import { ExportMenu } from './export-menu.tsx';
import { UnknownPanel } from './unknown/unknown-panel.tsx';
import { useAttempts } from './use-attempts.ts';

/** Whether and for how long pictures of attempts are kept, and where to change that. */
function KeptFacesNote({ canChange }: { readonly canChange: boolean }) {
  const words = useWords();
  const { state } = useQuery('settings.get', {});
  if (state.kind !== 'ready') return null;
  return (
    <Panel title={words.activity.aside.pictures}>
      <Quiet isSmall>{words.attempts.kept(state.value.settings)}</Quiet>
      {canChange && (
        <TextLink href={hashOf({ screen: 'settings', section: 'attempt-faces' })}>
          {words.activity.aside.change}
        </TextLink>
      )}
    </Panel>
  );
}

/** What is listed, and for an owner the way to save it. */
function ActivityHeader({ isOwner }: { readonly isOwner: boolean }) {
  const words = useWords().activity;
  return (
    <header className={styles.header}>
      <div>
        <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
        <Quiet>{isOwner ? words.ofEveryone : words.ofOneself}</Quiet>
        <MemberRightsNote />
      </div>
      {isOwner && <ExportMenu />}
    </header>
  );
}

/** Stands in the place of the list while it is empty: says why, with a way back from a filter that nothing fits. */
function NoAttempts({ isFiltered, onShowAll }: { readonly isFiltered: boolean; readonly onShowAll: () => void }) {
  const words = useWords().activity;
  if (!isFiltered) return <Empty>{words.nobodyYet}</Empty>;
  return (
    <Empty>
      {words.noneFits} <Button onClick={onShowAll}>{words.showAll}</Button>
    </Empty>
  );
}

type BoardProps = {
  readonly attempts: readonly Attempt[];
  readonly openId: number | null;
  readonly onOpen: (attemptId: number | null) => void;
  /** The button for more, below the list. */
  readonly more: ReactNode;
};

/** The list of attempts, and beside it when they were and what is kept of them. */
function AttemptBoard({ attempts, openId, onOpen, more }: BoardProps) {
  const words = useWords().activity;
  const { member: me } = useSignedIn();
  return (
    <div className={styles.body}>
      <div className={styles.list}>
        <AttemptTimeline attempts={attempts} openId={openId} onOpen={onOpen} />
        {more}
      </div>
      <aside className={styles.side} aria-label={words.aside.label}>
        <DayClock attempts={attempts} openId={openId} onOpen={onOpen} />
        {me.role === 'owner' && <UnknownPanel />}
        <KeptFacesNote canChange={me.role === 'owner'} />
      </aside>
    </div>
  );
}

const pageLength = 60;

/** Who tried to sign in, when, and how it ended; what Familiar can learn from it. */
export function ActivityScreen() {
  const words = useWords().activity;
  const isOwner = useSignedIn().member.role === 'owner';
  const [filter, setFilter] = useState<AttemptFilter>(noFilter);
  const [wanted, setWanted] = useState(pageLength);
  const [openId, setOpenId] = useState<number | null>(null);
  const query = useAttempts(filter, wanted);

  function narrow(next: AttemptFilter): void {
    setFilter(next);
    setWanted(pageLength);
  }

  const more = (
    <span className={styles.more}>
      <Button onClick={() => setWanted(wanted + pageLength)}>{words.showMore}</Button>
    </span>
  );
  return (
    <div className={styles.activity}>
      <ActivityHeader isOwner={isOwner} />
      <AttemptFilters filter={filter} canChooseMember={isOwner} onFilter={narrow} />
      <Load query={query} what="attempts" skeleton={<Skeleton shape="block" />}>
        {({ attempts, hasMore }) => (
          <>
            <LiveText text={(hasMore ? words.shownOfMore : words.shown)(attempts.length)} />
            {attempts.length === 0 ? (
              <NoAttempts isFiltered={isFiltering(filter)} onShowAll={() => setFilter(noFilter)} />
            ) : (
              <AttemptBoard attempts={attempts} openId={openId} onOpen={setOpenId} more={hasMore && more} />
            )}
          </>
        )}
      </Load>
    </div>
  );
}
