import type { CallOutput } from '#contract/contract.ts';
import { Empty } from '#renderer/kit/empty.tsx';
import { Fold } from '#renderer/kit/fold.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { BackLink, TextLink } from '#renderer/kit/text-link.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { UnknownCard } from './unknown-card.tsx';
import styles from './unknown-screen.module.css';

type Found = CallOutput<'attempts.strangers'>;

/** Says that nothing is gathered, with the way to change that. */
function IsOff() {
  const words = useWords().unknownFaces;
  return (
    <Empty>
      {words.isOff}{' '}
      <TextLink href={hashOf({ screen: 'settings', section: 'attempt-faces' })}>{words.settings}</TextLink>
    </Empty>
  );
}

function Cards({ people }: Pick<Found, 'people'>) {
  const now = useNow(60_000);
  return (
    <ul className={styles.cards}>
      {people.map((person) => (
        <UnknownCard key={person.attempts.at(-1)?.attemptId} person={person} now={now} />
      ))}
    </ul>
  );
}

/** The people, those first who are shown; what could not be read, and how far to trust the rest. */
function UnknownPeople({ people, damaged }: Found) {
  const words = useWords().unknownFaces;
  const shown = people.filter(({ isIgnored }) => !isIgnored);
  const ignored = people.filter(({ isIgnored }) => isIgnored);
  return (
    <>
      {damaged > 0 && <Notice kind="warning">{words.damaged(damaged)}</Notice>}
      {people.length === 0 && <Empty>{words.nobody}</Empty>}
      {shown.length > 0 && <Cards people={shown} />}
      {ignored.length > 0 && (
        <Fold label={words.notShown(ignored.length)}>
          <Cards people={ignored} />
        </Fold>
      )}
      {people.length > 0 && <Quiet isSmall>{words.mayBeWrong}</Quiet>}
    </>
  );
}

/** Unknown people who were refused several times, each with a face, and what an owner can say of them. */
export function UnknownScreen() {
  const { activity, unknownFaces: words } = useWords();
  const settings = useQuery('settings.get', {});
  const strangers = useQuery('attempts.strangers', {}, { keepsShown: true });
  return (
    <div className={styles.screen}>
      <header>
        <BackLink href={hashOf({ screen: 'activity' })}>{activity.title}</BackLink>
        <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
        <Quiet>{words.meaning}</Quiet>
      </header>
      <Load query={settings} what="settings" skeleton={<Skeleton shape="block" />}>
        {({ settings: { gatherStrangers } }) =>
          gatherStrangers ? (
            <Load query={strangers} what="pictures" skeleton={<Skeleton shape="block" />}>
              {(found) => <UnknownPeople {...found} />}
            </Load>
          ) : (
            <IsOff />
          )
        }
      </Load>
    </div>
  );
}
