import { useState } from 'react';
import { Modal } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { TextButton } from '#renderer/kit/text-link.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './map-help.module.css';

/** What the map means, in plain words, behind a link. */
export function MapHelp() {
  const [isOpen, setIsOpen] = useState(false);
  const { help } = useWords().map;
  return (
    <>
      <TextButton onClick={() => setIsOpen(true)}>{help.open}</TextButton>
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title={help.title}>
        <div className={styles.text}>
          <p>{help.places}</p>
          <p>{help.islands}</p>
          <p>{help.crosses}</p>
          <p>{help.setAside}</p>
          <Quiet>{help.flat}</Quiet>
          <Quiet>
            <RichText text={help.projections} as={{ strong: (text) => <strong>{text}</strong> }} />
          </Quiet>
          <Quiet>{help.limits}</Quiet>
        </div>
      </Modal>
    </>
  );
}
