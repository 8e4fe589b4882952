import type { Settings } from '#contract/household.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useOwnersOnly } from './use-owners-only.ts';

type Choice = Settings['startsLooking'];

const choiceOrder: Readonly<Record<Choice, number>> = { always: 0, pressed: 1, pressedAtNight: 2, afterInput: 3 };
const choices = (Object.keys(choiceOrder) as Choice[]).toSorted((a, b) => choiceOrder[a] - choiceOrder[b]);

/** When the camera of the lock screen goes on, and when it goes off again. */
export function WhenItLooksSection() {
  const words = useWords().settings.sections['when-it-looks'];
  const { draft, change, canChange } = useUnsaved();
  const ownersOnly = useOwnersOnly();
  return (
    <SettingsSection section="when-it-looks">
      <ChoiceCards
        label={words.label}
        value={draft.startsLooking}
        disabledBecause={ownersOnly}
        onValue={(startsLooking) => change({ startsLooking })}
        cards={choices.map((choice) => ({ value: choice, ...words.choices[choice] }))}
      />
      {canChange ? (
        <>
          <CheckField
            label={words.rests}
            checked={draft.cameraRests}
            onChecked={(cameraRests) => change({ cameraRests })}
          />
          <Quiet>{words.restsMeaning}</Quiet>
        </>
      ) : (
        <Quiet>{draft.cameraRests ? words.restsMeaning : ownersOnly}</Quiet>
      )}
      <Quiet>{words.limits}</Quiet>
    </SettingsSection>
  );
}
