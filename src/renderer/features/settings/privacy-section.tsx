import type { Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { dayInside } from '#renderer/words/time-words.ts';
import { SaveActions } from './save-actions.tsx';
import { saveFile } from './save-file.ts';
import { useSettingsDraft } from './use-settings-draft.ts';

const never = 'never';
const retentionChoices: readonly (readonly [days: number, label: string])[] = [
  [90, 'Not seen for three months'],
  [180, 'Not seen for half a year'],
  [365, 'Not seen for a year'],
  [730, 'Not seen for two years'],
];

/** For owners: who has not been seen for long, and whether the activity log is whole. */
function OwnersPart() {
  const now = useNow(60_000);
  const unseen = useQuery('members.unseen', {}, ['members.changed']);
  const log = useQuery('attempts.check', {}, ['attempts.changed']);
  return (
    <>
      <Load query={unseen} what="who was not seen" skeleton={<div className="skeleton-rows" />}>
        {(members) =>
          members.length === 0 ? (
            <p className="quiet">Nobody is proposed for removal.</p>
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
      <Load query={log} what="the activity log" skeleton={<div className="skeleton-rows" />}>
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
    </>
  );
}

/** What is kept of people, for how long, and how they take it with them. */
export function PrivacySection({ saved, onSaved }: { readonly saved: Settings; readonly onSaved: () => void }) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { member } = useSignedIn();
  const isOwner = member.role === 'owner';
  const settings = useSettingsDraft(saved, ['retentionDays'], onSaved);
  const days = settings.draft.retentionDays;
  const take = useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshOwner(() => client.call('members.export', { memberId: member.id }));
    if (answer?.ok) saveFile(answer.value.fileName, [answer.value.bytes]);
    return answer ?? { ok: true, value: null };
  });
  const choices =
    days === null || retentionChoices.some(([known]) => known === days)
      ? retentionChoices
      : [...retentionChoices, [days, `Not seen for ${days} days`] as const];
  return (
    <section className="settings-section" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Privacy</h2>
      <p>
        Everything Familiar holds about you, with your pictures and what you agreed to, as one file for you to keep.
      </p>
      {take.failure !== null && <Notice kind="fault">{take.failure.message}</Notice>}
      <div className="settings-actions">
        <Button pending={take.pending} onClick={() => void take.run()}>
          Take my data along
        </Button>
      </div>
      <SelectField
        label="Propose to remove people"
        value={String(days ?? never)}
        disabled={!isOwner}
        onValue={(value) => settings.change({ retentionDays: value === never ? null : Number(value) })}
        options={[
          ...choices.map(([value, label]) => ({ value: String(value), label })),
          { value: never, label: 'Never' },
        ]}
      />
      <SaveActions settings={settings} canChange={isOwner} />
      {isOwner && <OwnersPart />}
    </section>
  );
}
