import { useRef, useState } from 'react';
import { acceptedPictures } from '#contract/picture-kinds.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './drop-zone.module.css';
import { type Choice, chosenFiles, droppedFiles } from './dropped-files.ts';

type Props = {
  readonly title: string;
  /** Null where it takes little room, once photos have been chosen. */
  readonly hint: string | null;
  readonly onChoice: (choice: Choice) => void;
};

type PickerProps = {
  readonly label: string;
  readonly isFolder: boolean;
  readonly onChoice: Props['onChoice'];
  readonly children: string;
};

/** A button that opens the system's dialog for files, or for a folder with all that is in it. */
function FilePicker({ label, isFolder, onChoice, children }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={(element) => {
          input.current = element;
          if (element !== null) element.webkitdirectory = isFolder;
        }}
        className={styles.input}
        type="file"
        aria-label={label}
        tabIndex={-1}
        accept={acceptedPictures}
        multiple
        onChange={(event) => {
          onChoice(chosenFiles([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = '';
        }}
      />
      <Button icon={isFolder ? 'folder' : 'plus'} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}

/** A place to drop photos or whole folders on, with buttons that open the system's dialogs. */
export function DropZone({ title, hint, onChoice }: Props) {
  const words = useWords().intake;
  const [isOver, setIsOver] = useState(false);
  return (
    <section
      className={styles.zone}
      aria-label={words.zone}
      data-over={isOver || undefined}
      data-small={hint === null || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void droppedFiles(event.dataTransfer, words.noFileName).then(onChoice);
      }}
    >
      <span className={styles.sign}>
        <Icon name="photo" size={hint === null ? 28 : 44} weight={1.25} />
      </span>
      <p className={styles.title}>{title}</p>
      {hint !== null && <p className={styles.hint}>{hint}</p>}
      <div className={styles.buttons}>
        <FilePicker label={words.photosToAdd} isFolder={false} onChoice={onChoice}>
          {words.choosePhotos}
        </FilePicker>
        <FilePicker label={words.folderToAdd} isFolder onChoice={onChoice}>
          {words.chooseFolder}
        </FilePicker>
      </div>
    </section>
  );
}
