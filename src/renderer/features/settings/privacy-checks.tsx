import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { dayInside } from '#renderer/words/time-words.ts';

/** The members who have not been seen for as long as the settings say. */
function UnseenMembers() {
  const now = useNow(60_000);
  const unseen = useQuery('members.unseen', {});
  return (
    <Load query={unseen} what="unseen" skeleton={<Skeleton shape="rows" />}>
      {(members) =>
        members.length === 0 ? (
          <Quiet>Nobody is proposed for removal.</Quiet>
        ) : (
          <ul>
            {members.map(({ id, name, lastSeenAt }) => (
              <li key={id}>
                <a href={hashOf({ screen: 'person', memberId: id })}>{name}</a>: not seen since{' '}
                {dayInside(lastSeenAt, now)}. Open the page to remove or keep them.
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
  const now = useNow(60_000);
  const log = useQuery('attempts.check', {});
  return (
    <Load query={log} what="activityLog" skeleton={<Skeleton shape="rows" />}>
      {(check) =>
        check.state === 'intact' ? (
          <Notice kind="good">
            The list of sign-ins is as Familiar wrote it
            {check.since !== null && `, since ${dayInside(check.since, now)}`}.
          </Notice>
        ) : (
          <Notice kind="warning">
            The list of sign-ins was changed outside of Familiar
            {check.at !== null
              ? `: it cannot be trusted from ${dayInside(check.at, now)} on.`
              : ': its newest entries are missing.'}
          </Notice>
        )
      }
    </Load>
  );
}

/** For owners: who has not been seen for long, and whether the activity log is whole. */
export function PrivacyChecks() {
  return (
    <>
      <UnseenMembers />
      <LogCheck />
    </>
  );
}
