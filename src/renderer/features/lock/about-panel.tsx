import { useState } from 'react';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { useQuery } from '#renderer/state/use-query.ts';
import { engineLine } from '#renderer/words/engine-words.ts';

/** The small panel behind the information button: what happens to the picture, which engine looks at it, and which camera is used. */
export function AboutPanel({
  hasCamera,
  takesPhotos = false,
}: {
  readonly hasCamera: boolean;
  readonly takesPhotos?: boolean;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const { state } = useQuery('engine.status', {});
  return (
    <>
      <IconButton icon="info" label="About this screen" onClick={() => setIsOpen(true)} />
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title="About this screen">
        <p>
          Familiar looks at your face on this computer alone. The picture is compared with the household’s members and
          then forgotten; nothing is sent anywhere.
        </p>
        <p>Each finished try is noted with its time and result, so that the household can see who tried to sign in.</p>
        {takesPhotos && (
          <Notice kind="warning">
            Signs of life are not asked for in this household: a photo of a member signs in, too. The owner can change
            it in the settings.
          </Notice>
        )}
        <Quiet>{state.kind === 'ready' ? engineLine(state.value) : 'Asking the face engine…'}</Quiet>
        {hasCamera && <CameraChoice />}
      </Modal>
    </>
  );
}
