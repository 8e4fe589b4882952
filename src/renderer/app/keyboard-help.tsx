import { useEffect, useState } from 'react';
import { Modal } from '../kit/modal.tsx';
import { useWords } from '../words/use-words.ts';
import { isTyping } from './is-typing.ts';
import styles from './keyboard-help.module.css';

type Line = { readonly keys: string; readonly meaning: string };

function KeyList({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {lines.map(({ keys, meaning }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Shows which keys do what, at the press of a question mark. */
export function KeyboardHelp() {
  const words = useWords().shell.keyboard;
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <Modal open={isOpen} onClose={() => setIsOpen(false)} title={words.title}>
      <KeyList title={words.everywhere.title} lines={words.everywhere.lines} />
      <KeyList title={words.pictures.title} lines={words.pictures.lines} />
      <KeyList title={words.map.title} lines={words.map.lines} />
    </Modal>
  );
}
