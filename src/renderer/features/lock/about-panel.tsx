import { useContext, useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { HowItWorksContext } from '#renderer/state/how-it-works-context.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** Behind the information button: what happens to the picture, which engine looks at it, and which camera is used. */
export function AboutPanel({
  hasCamera,
  takesPhotos = false,
  ownersProve = false,
}: {
  readonly hasCamera: boolean;
  readonly takesPhotos?: boolean;
  readonly ownersProve?: boolean;
}) {
  const {
    engine,
    howItWorks,
    lock: { about },
  } = useWords();
  const showHowItWorks = useContext(HowItWorksContext);
  const [isOpen, setIsOpen] = useState(false);
  const { state } = useQuery('engine.status', {});
  return (
    <>
      <IconButton icon="info" label={about.title} onClick={() => setIsOpen(true)} />
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title={about.title}>
        <p>{about.privacy}</p>
        <p>{about.noted}</p>
        {showHowItWorks !== null && (
          <ButtonRow>
            <Button icon="info" onClick={showHowItWorks}>
              {howItWorks.title}
            </Button>
          </ButtonRow>
        )}
        {ownersProve && <p>{about.ownersProve}</p>}
        {takesPhotos && <Notice kind="warning">{about.takesPhotos}</Notice>}
        <Quiet>{state.kind === 'ready' ? engine.state(state.value) : about.askingEngine}</Quiet>
        {hasCamera && <CameraChoice />}
      </Modal>
    </>
  );
}
