import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { hashOf } from '#renderer/state/route.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { SettingsSection } from './settings-section.tsx';

type Props = { readonly saved: Settings; readonly canChange: boolean };

const meaningWords =
  'Faces change. When yours was refused and you then give the passphrase, or after a sign-in that was live and beyond ' +
  'doubt, the picture may wait among the ones set aside on your page until you use or remove it; after three weeks it ' +
  'is forgotten. Few are kept, none that lies far from the pictures you enrolled, and nothing is used before you ' +
  'confirm it.';

const factWords = (isOn: boolean): string =>
  isOn ? 'Pictures from sign-ins are put aside to be confirmed.' : 'Nothing is learnt from sign-ins.';

/** Whether pictures from sign-ins are put aside for somebody to confirm; saved as soon as it is switched. */
export function LearningSection({ saved, canChange }: Props) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { failure, run } = useAction(async (learnOverTime: boolean) => {
    const result = await withFreshOwner(() => client.call('settings.set', { learnOverTime }));
    return result === null || result.ok ? { ok: true, value: null } : result;
  });
  return (
    <SettingsSection section="learning" title="Learning over time">
      {canChange ? (
        <CheckField
          label="Put pictures from sign-ins aside for me to confirm"
          checked={saved.learnOverTime}
          onChecked={(checked) => void run(checked)}
        />
      ) : (
        <p>{factWords(saved.learnOverTime)}</p>
      )}
      <Quiet>{meaningWords}</Quiet>
      {canChange && (
        <p>
          Household tuning:{' '}
          <a href={hashOf({ screen: 'tuning' })}>
            find out whether your pictures can teach Familiar to tell two members apart
          </a>
          .
        </p>
      )}
      <FailureNotice failure={failure} />
    </SettingsSection>
  );
}
