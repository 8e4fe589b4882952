import type { Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { PrivacyChecks } from './privacy-checks.tsx';
import { SaveActions } from './save-actions.tsx';
import { saveFile } from './save-file.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

const never = 'never';
const retentionChoices: readonly (readonly [days: number, label: string])[] = [
  [90, 'Not seen for three months'],
  [180, 'Not seen for half a year'],
  [365, 'Not seen for a year'],
  [730, 'Not seen for two years'],
];

/** The times to choose from, with the one that is set even where it is none of the usual ones. */
function retentionOptions(days: number | null): readonly { readonly value: string; readonly label: string }[] {
  const isUsual = days === null || retentionChoices.some(([known]) => known === days);
  const choices = isUsual ? retentionChoices : [...retentionChoices, [days, `Not seen for ${days} days`] as const];
  return [...choices.map(([value, label]) => ({ value: String(value), label })), { value: never, label: 'Never' }];
}

/** Everything that is held about a person, as one file for them to keep. */
function TakeAlong({ memberId }: { readonly memberId: number }) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { pending, failure, run } = useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshOwner(() => client.call('members.export', { memberId }));
    if (answer?.ok) saveFile(answer.value.fileName, [answer.value.bytes]);
    return answer ?? { ok: true, value: null };
  });
  return (
    <>
      <p>
        Everything Familiar holds about you, with your pictures and what you agreed to, as one file for you to keep.
      </p>
      <FailureNotice failure={failure} />
      <ButtonRow>
        <Button pending={pending} onClick={() => void run()}>
          Take my data along
        </Button>
      </ButtonRow>
    </>
  );
}

/** What is kept of people, for how long, and how they take it with them. */
export function PrivacySection({ saved }: { readonly saved: Settings }) {
  const { member } = useSignedIn();
  const isOwner = member.role === 'owner';
  const settings = useSettingsDraft(saved);
  const days = settings.draft.retentionDays;
  return (
    <SettingsSection section="privacy" title="Privacy">
      <TakeAlong memberId={member.id} />
      <FieldPlace>
        <SelectField
          label="Propose to remove people"
          value={String(days ?? never)}
          disabled={!isOwner}
          onValue={(value) => settings.change({ retentionDays: value === never ? null : Number(value) })}
          options={retentionOptions(days)}
        />
      </FieldPlace>
      <SaveActions settings={settings} canChange={isOwner} />
      {isOwner && <PrivacyChecks />}
    </SettingsSection>
  );
}
