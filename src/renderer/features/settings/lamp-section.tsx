import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Whether the lock screen lights up where a face is too dark, and what is not known of that. */
export function LampSection() {
  const words = useWords().settings.sections.lamp;
  const { draft, change, canChange } = useUnsaved();
  return (
    <SettingsSection section="lamp">
      {canChange ? (
        <>
          <CheckField
            label={words.label}
            checked={draft.screenAsLamp}
            onChecked={(screenAsLamp) => change({ screenAsLamp })}
          />
          <Quiet>{words.meaning}</Quiet>
          <Quiet>{words.limits}</Quiet>
        </>
      ) : (
        <p>{draft.screenAsLamp ? words.meaning : words.isOff}</p>
      )}
    </SettingsSection>
  );
}
