import { Toast } from '@base-ui/react/toast';
import { useRef, useState } from 'react';
import { type CameraLook, cameraTurns, type TurnedCamera } from '#contract/calls/device.ts';
import { CameraPreview } from '#renderer/camera/camera-preview.tsx';
import { type CameraState, problemOf } from '#renderer/camera/camera-state.ts';
import { findCamera } from '#renderer/camera/find-camera.ts';
import { asItComes } from '#renderer/camera/turn-frame.ts';
import { useCamera } from '#renderer/camera/use-camera.ts';
import { Button } from '#renderer/kit/button.tsx';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useTurnedCameras } from '#renderer/state/use-turned-cameras.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './turn-camera.module.css';

type Running = Extract<CameraState, { kind: 'running' }>;

/** The list with this look for the open camera in place of what it says of that one; a plain look needs no entry. */
function withLook(
  turned: readonly TurnedCamera[],
  { cameras, deviceId }: Pick<Running, 'cameras' | 'deviceId'>,
  look: CameraLook,
): TurnedCamera[] {
  const others = turned.filter((entry) => findCamera(cameras, entry.camera)?.camera.deviceId !== deviceId);
  const camera = cameras.find((one) => one.deviceId === deviceId);
  const isPlain = look.turn === asItComes.turn && look.isMirrored === asItComes.isMirrored;
  return isPlain || camera === undefined ? others : [...others, { camera, look }];
}

/** Saves the look of the open camera. */
function useSave(onSaved: () => void) {
  const words = useWords().camera.turn;
  const client = useClient();
  const toasts = Toast.useToastManager();
  const turned = useTurnedCameras();
  const { pending, failure, run } = useAction((state: Running, look: CameraLook) =>
    client.call('device.turnCameras', { cameras: withLook(turned, state, look) }),
  );
  async function save(state: Running, look: CameraLook): Promise<void> {
    if ((await run(state, look)) === null) return;
    toasts.add({ title: words.saved });
    onSaved();
  }
  return { pending, failure, save };
}

type LookProps = { readonly look: CameraLook; readonly onLook: (look: CameraLook) => void };

/** How the picture is turned, and whether left and right are swapped. */
function LookFields({ look, onLook }: LookProps) {
  const words = useWords().camera.turn;
  return (
    <>
      <Segmented
        isTight
        label={words.label}
        options={cameraTurns.map((turn) => ({ value: String(turn), label: words.degrees(turn) }))}
        value={String(look.turn)}
        onValue={(value) => onLook({ ...look, turn: cameraTurns.find((turn) => String(turn) === value) ?? look.turn })}
      />
      <Quiet>{words.check}</Quiet>
      <CheckField
        label={words.mirror}
        checked={look.isMirrored}
        onChecked={(isMirrored) => onLook({ ...look, isMirrored })}
      />
    </>
  );
}

/** Within the dialog: the live picture as it will be, and what is done to it. The camera is on while this is shown. */
function TurnForm({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const { state } = useCamera(true);
  const [draft, setDraft] = useState<CameraLook | null>(null);
  const { pending, failure, save } = useSave(onClose);
  const problem = problemOf(state);
  const running = state.kind === 'running' ? state : null;
  const look = draft ?? running?.look ?? asItComes;
  return (
    <ModalForm
      onSubmit={() => running && void save(running, look)}
      actions={
        <DialogButtons
          onClose={onClose}
          verb={words.camera.turn.save}
          pending={pending}
          disabledBecause={running === null ? words.missing.camera : null}
        />
      }
    >
      <div className={styles.picture}>
        <CameraPreview
          alwaysMirrors
          camera={running === null ? state : { ...running, look }}
          video={video}
          faces={[]}
        />
      </div>
      {problem !== null && <Quiet>{words.camera.problems[problem].title}</Quiet>}
      <LookFields look={look} onLook={setDraft} />
      <FailureNotice failure={failure} />
    </ModalForm>
  );
}

/** Opens the dialog in which an owner turns or mirrors the picture of the camera in use. */
export function TurnCamera() {
  const words = useWords().camera.turn;
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <>
      <div>
        <Button icon="undo" onClick={() => setIsOpen(true)}>
          {words.open}
        </Button>
      </div>
      <Modal open={isOpen} onClose={close} title={words.title} description={words.description}>
        <TurnForm onClose={close} />
      </Modal>
    </>
  );
}
