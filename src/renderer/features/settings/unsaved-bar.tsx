import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { hintFault } from './hint-section.tsx';
import { useHouseholdNameFault } from './household-section.tsx';
import styles from './unsaved-bar.module.css';
import { useUnsaved } from './unsaved-settings.tsx';

/** Why what was changed cannot be saved yet; null where it can. */
export function useSaveFault(): string | null {
  const words = useWords();
  const { draft } = useUnsaved();
  return useHouseholdNameFault() ?? hintFault(draft.guestHint, words);
}

/** Saves or discards what was changed on the page; stays in view while there is something. */
export function UnsavedBar() {
  const { unsaved } = useWords().settings;
  const { isChanged, pending, failure, save, discard } = useUnsaved();
  const fault = useSaveFault();
  if (!isChanged) return null;

  async function saveAll(): Promise<void> {
    // The bar goes with its buttons: whoever uses the keyboard goes on from the title.
    if (await save()) document.querySelector('h1')?.focus({ preventScroll: true });
  }

  return (
    <section className={styles.bar} aria-label={unsaved.title}>
      <div>
        <strong>{unsaved.title}</strong> <Quiet as="span">{unsaved.meaning}</Quiet>
      </div>
      <FailureNotice failure={failure} />
      <ButtonRow>
        <Button look="primary" pending={pending} disabledBecause={fault} onClick={() => void saveAll()}>
          {unsaved.save}
        </Button>
        <Button onClick={discard}>{unsaved.discard}</Button>
      </ButtonRow>
    </section>
  );
}
