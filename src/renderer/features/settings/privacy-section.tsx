import type { Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { SelectField, type SelectOption } from '#renderer/kit/select-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { saveFile } from '#renderer/parts/save-file.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { PrivacyChecks } from './privacy-checks.tsx';
import { SaveActions } from './save-actions.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { useSettingsDraft } from './use-settings-draft.ts';

type Words = Catalogue['settings'];

const never = 'never';
/** The usual times in days, with what each is called. */
const retentionChoices = [
  [90, 'threeMonths'],
  [180, 'halfAYear'],
  [365, 'aYear'],
  [730, 'twoYears'],
] as const satisfies readonly (readonly [days: number, name: keyof Words['privacy']])[];

/** The times to choose from, with the one that is set even where it is none of the usual ones. */
function retentionOptions(days: number | null, { privacy, never: neverWords }: Words): readonly SelectOption[] {
  const usual = retentionChoices.map(([value, name]) => ({ value: String(value), label: privacy[name] }));
  const isUsual = days === null || retentionChoices.some(([known]) => known === days);
  const own = isUsual ? [] : [{ value: String(days), label: privacy.days(days) }];
  return [...usual, ...own, { value: never, label: neverWords }];
}

/** Everything that is held about a person, as one file for them to keep. */
function TakeAlong({ memberId }: { readonly memberId: number }) {
  const { privacy: words } = useWords().settings;
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { pending, failure, run } = useAction(async (): Promise<Result<unknown>> => {
    const answer = await withFreshProof(() => client.call('members.export', { memberId }));
    if (answer?.ok) saveFile(answer.value.fileName, [answer.value.bytes]);
    return answer ?? { ok: true, value: null };
  });
  return (
    <>
      <p>{words.everything}</p>
      <FailureNotice failure={failure} />
      <ButtonRow>
        <Button pending={pending} onClick={() => void run()}>
          {words.takeAlong}
        </Button>
      </ButtonRow>
    </>
  );
}

/** What is kept of people, for how long, and how they take it with them. */
export function PrivacySection({ saved }: { readonly saved: Settings }) {
  const { member } = useSignedIn();
  const { missing, settings: words } = useWords();
  const isOwner = member.role === 'owner';
  const settings = useSettingsDraft(saved);
  const days = settings.draft.retentionDays;
  return (
    <SettingsSection section="privacy" title={words.privacy.title}>
      <TakeAlong memberId={member.id} />
      <FieldPlace>
        <SelectField
          label={words.privacy.retention}
          value={String(days ?? never)}
          disabledBecause={isOwner ? null : missing.ownersOnly}
          onValue={(value) => settings.change({ retentionDays: value === never ? null : Number(value) })}
          options={retentionOptions(days, words)}
        />
      </FieldPlace>
      <SaveActions settings={settings} canChange={isOwner} />
      {isOwner && <PrivacyChecks />}
    </SettingsSection>
  );
}
