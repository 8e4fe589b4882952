import { limits } from '#contract/limits.ts';
import { nameFault } from '#contract/names.ts';
import { TextField } from '#renderer/kit/text-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { SettingsSection } from './settings-section.tsx';
import { useUnsaved } from './unsaved-settings.tsx';

/** Why a message cannot stand on the lock screen; null where it can. */
export function hintFault(hint: string, { settings }: Catalogue): string | null {
  const words = settings.sections.hint;
  const fault = hint.trim() === '' ? null : nameFault(hint.trim(), limits.hintCharacters);
  if (fault === null) return null;
  return fault.reason === 'nameTooLong' ? words.tooLong(limits.hintCharacters) : words.unusable;
}

/** One line on the lock screen, for somebody who finds this computer. */
export function HintSection() {
  const catalogue = useWords();
  const { hint: words } = catalogue.settings.sections;
  const { draft, change, canChange } = useUnsaved();
  return (
    <SettingsSection section="hint">
      {canChange ? (
        <TextField
          label={words.label}
          value={draft.guestHint}
          onValue={(guestHint) => change({ guestHint })}
          hint={words.hint}
          fault={hintFault(draft.guestHint, catalogue)}
          autoComplete="off"
        />
      ) : (
        <p>{draft.guestHint === '' ? words.none : <bdi>{draft.guestHint}</bdi>}</p>
      )}
    </SettingsSection>
  );
}
