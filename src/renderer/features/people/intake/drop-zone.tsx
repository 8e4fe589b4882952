import { useRef, useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './drop-zone.module.css';
import { droppedFiles } from './dropped-files.ts';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The kinds of pictures that the engine reads; few systems know the type of the last. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif,.heic,.heif';

type PickerProps = {
  readonly label: string;
  readonly isFolder: boolean;
  readonly onFiles: Props['onFiles'];
  readonly children: string;
};

/** A button that opens the system's dialog for files, or for a folder with all that is in it. */
function FilePicker({ label, isFolder, onFiles, children }: PickerProps) {
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
        accept={accepted}
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
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
export function DropZone({ title, hint, onFiles }: Props) {
  const words = useWords().intake;
  const [isOver, setIsOver] = useState(false);
  return (
    <section
      className={styles.zone}
      aria-label={words.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <span className={styles.sign}>
        <Icon name="photo" size={44} weight={1.25} />
      </span>
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.buttons}>
        <FilePicker label={words.photosToAdd} isFolder={false} onFiles={onFiles}>
          {words.choosePhotos}
        </FilePicker>
        <FilePicker label={words.folderToAdd} isFolder onFiles={onFiles}>
          {words.chooseFolder}
        </FilePicker>
      </div>
    </section>
  );
}
