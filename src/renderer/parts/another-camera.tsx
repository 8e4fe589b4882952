import { useState } from 'react';
import { mayAnotherHelp } from '../camera/camera-problem.ts';
import { type CameraState, problemOf } from '../camera/camera-state.ts';
import { Button } from '../kit/button.tsx';
import { Modal } from '../kit/modal.tsx';
import { Notice } from '../kit/notice.tsx';
import { useWords } from '../words/use-words.ts';
import { CameraChoice } from './camera-choice.tsx';
import { cameraName } from './camera-names.ts';

type Props = { readonly camera: CameraState };

/** Opens the list of cameras. */
function ChooseCamera() {
  const words = useWords().camera;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="camera" onClick={() => setIsOpen(true)}>
        {words.chooseAnother}
      </Button>
      <Modal open={isOpen} onClose={() => setIsOpen(false)} title={words.label}>
        <CameraChoice />
      </Modal>
    </>
  );
}

/** Leads to the other cameras where one of them may help against what is wrong with this one. */
export function AnotherCamera({ camera }: Props) {
  const problem = problemOf(camera);
  return problem !== null && mayAnotherHelp[problem] ? <ChooseCamera /> : null;
}

/** Says that another camera is used than the one chosen. */
export function StandInNotice({ camera }: Props) {
  const words = useWords().camera;
  if (camera.kind !== 'running' || !camera.isStandIn) return null;
  const used = camera.cameras.find(({ deviceId }) => deviceId === camera.deviceId);
  const name = used === undefined ? null : cameraName(used, camera.cameras, words);
  return <Notice kind="warning">{words.standIn(name)}</Notice>;
}
