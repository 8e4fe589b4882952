import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';

type Props = { readonly saved: Settings; readonly canChange: boolean };

/** Whether pictures from sign-ins are put aside for somebody to confirm; saved as soon as it is switched. */
export function LearningSection({ saved, canChange }: Props) {
  const { learning: words } = useWords().settings;
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { failure, run } = useAction(async (learnOverTime: boolean) => {
    const result = await withFreshProof(() => client.call('settings.set', { learnOverTime }));
    return result === null || result.ok ? { ok: true, value: null } : result;
  });
  return (
    <SettingsSection section="learning" title={words.title}>
      {canChange ? (
        <CheckField label={words.label} checked={saved.learnOverTime} onChecked={(checked) => void run(checked)} />
      ) : (
        <p>{saved.learnOverTime ? words.isOn : words.isOff}</p>
      )}
      <Quiet>{words.meaning}</Quiet>
      {canChange && (
        <p>
          <RichText text={words.tuning} as={{ tuning: (text) => <a href={hashOf({ screen: 'tuning' })}>{text}</a> }} />
        </p>
      )}
      <FailureNotice failure={failure} />
    </SettingsSection>
  );
}
