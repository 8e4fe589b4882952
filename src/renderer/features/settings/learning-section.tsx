import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { hashOf } from '#renderer/state/route.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Whether pictures from sign-ins are put aside for somebody to confirm. */
export function LearningSection() {
  const { learning: words } = useWords().settings.sections;
  const { draft, change, canChange } = useUnsaved();
  return (
    <SettingsSection section="learning">
      {canChange ? (
        <CheckField
          label={words.label}
          checked={draft.learnOverTime}
          onChecked={(learnOverTime) => change({ learnOverTime })}
        />
      ) : (
        <p>{draft.learnOverTime ? words.isOn : words.isOff}</p>
      )}
      <Quiet>{words.meaning}</Quiet>
      {canChange && (
        <p>
          <RichText text={words.tuning} as={{ tuning: (text) => <a href={hashOf({ screen: 'tuning' })}>{text}</a> }} />
        </p>
      )}
    </SettingsSection>
  );
}
