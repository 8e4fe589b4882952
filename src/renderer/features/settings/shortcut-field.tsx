import { type KeyboardEvent, useState } from 'react';
import { type DesktopStanding, shortcutSchema } from '#contract/desktop.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { Catalogue } from '#words/catalogue.ts';
import styles from './shortcut-field.module.css';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** The keys held and pressed, as a shortcut is written; null for keys that make none. */
export function shortcutOf({ key, code, ctrlKey, altKey, shiftKey, metaKey }: Pressed): string | null {
  // With Alt or Shift a key may write another sign: then its place on the keyboard names it.
  const named = /^[a-z0-9]$/i.test(key) || /^F\d+$/.test(key) ? key : code.replace(/^(Key|Digit)/, '');
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Super'].filter(Boolean);
  const parsed = shortcutSchema.safeParse([...held, named.toUpperCase()].join('+'));
  return parsed.success ? parsed.data : null;
}

type Words = Catalogue['settings']['sections']['desktop']['shortcut'];

function shortcutWords(keys: string, { names }: Words): string {
  return keys
    .split('+')
    .map((key) => (key in names ? names[key as keyof typeof names] : key))
    .join(' + ');
}

type Props = {
  readonly keys: string | null;
  readonly standing: DesktopStanding['shortcut'];
  readonly onKeys: (keys: string | null) => void;
};

/** Keys that lock: shown, chosen by pressing them, or removed. */
export function ShortcutField({ keys, standing, onKeys }: Props) {
  const { shortcut: words } = useWords().settings.sections.desktop;
  const [isListening, setListening] = useState(false);

  function hear(event: KeyboardEvent): void {
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    const chosen = shortcutOf(event);
    if (chosen === null && event.key !== 'Escape') return;
    setListening(false);
    if (chosen !== null) onKeys(chosen);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own.
    <div className={styles.field} role="group" aria-label={words.label}>
      <p>
        {words.label}: <strong>{keys === null ? words.none : shortcutWords(keys, words)}</strong>
      </p>
      <ButtonRow>
        <Button onClick={() => setListening(true)} onKeyDown={hear} onBlur={() => setListening(false)}>
          {isListening ? words.press : words.choose}
        </Button>
        {keys !== null && <Button onClick={() => onKeys(null)}>{words.remove}</Button>}
      </ButtonRow>
      {isListening && <Quiet>{words.hint}</Quiet>}
      {(standing === 'taken' || standing === 'unsure') && <Notice kind="warning">{words.troubles[standing]}</Notice>}
    </div>
  );
}
