import { type ReactNode, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

type Props = { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode };

/** The kinds of pictures that the engine reads. */
const accepted = 'image/jpeg,image/png,image/webp,image/avif';

/** A place to drop photos on, with a button that opens the file dialog. */
export function DropZone({ onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <section
      className="drop-zone"
      aria-label="Photos"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Icon name="photo" size={44} />
      {children}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        aria-label="Photos to add"
        tabIndex={-1}
        accept={accepted}
        multiple
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button icon="plus" onClick={() => input.current?.click()}>
        Choose photos
      </Button>
    </section>
  );
}
