import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** The members who have not been seen for as long as the settings say. */
function UnseenMembers() {
  const {
    settings: { privacy: words },
    time,
  } = useWords();
  const now = useNow(60_000);
  const unseen = useQuery('members.unseen', {});
  return (
    <Load query={unseen} what="unseen" skeleton={<Skeleton shape="rows" />}>
      {(members) =>
        members.length === 0 ? (
          <Quiet>{words.nobodyUnseen}</Quiet>
        ) : (
          <ul>
            {members.map(({ id, name, lastSeenAt }) => (
              <li key={id}>
                <RichText
                  text={words.unseen(name, time.dayInside(lastSeenAt, now))}
                  as={{ person: (text) => <a href={hashOf({ screen: 'person', memberId: id })}>{text}</a> }}
                />
              </li>
            ))}
          </ul>
        )
      }
    </Load>
  );
}

/** Whether the list of sign-ins is as Familiar wrote it. */
function LogCheck() {
  const {
    settings: { privacy: words },
    time,
  } = useWords();
  const now = useNow(60_000);
  const log = useQuery('attempts.check', {});
  return (
    <Load query={log} what="activityLog" skeleton={<Skeleton shape="rows" />}>
      {(check) =>
        check.state === 'intact' ? (
          <Notice kind="good">
            {check.since === null ? words.logIntact : words.logIntactSince(time.dayInside(check.since, now))}
          </Notice>
        ) : (
          <Notice kind="warning">
            {check.at === null ? words.logEnded : words.logChangedFrom(time.dayInside(check.at, now))}
          </Notice>
        )
      }
    </Load>
  );
}

/** Where the data folder lies, when that is no good place for it. */
function FolderCheck() {
  const { dataFolder: words } = useWords();
  const { state } = useQuery('device.dataFolder', {});
  if (state.kind !== 'ready') return null;
  const { network, cloud } = state.value;
  return (
    <>
      {cloud !== null && <Notice kind="warning">{words.inCloud(words.own, cloud)}</Notice>}
      {network !== null && <Notice kind="warning">{words.onNetwork(words.own, network)}</Notice>}
    </>
  );
}

/** For owners: who has not been seen for long, whether the activity log is whole, and where the data folder lies. */
export function PrivacyChecks() {
  return (
    <>
      <UnseenMembers />
      <LogCheck />
      <FolderCheck />
    </>
  );
}
