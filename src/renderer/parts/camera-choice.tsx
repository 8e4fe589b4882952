import { useCallback, useState } from 'react';
import type { ChosenCamera } from '#contract/calls/device.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { findCamera } from '../camera/find-camera.ts';
import type { ListedCamera } from '../camera/list-cameras.ts';
import { useCameraList } from '../camera/use-camera-list.ts';
import { Notice } from '../kit/notice.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { useChosenCamera } from '../state/use-chosen-camera.ts';
import { useWords } from '../words/use-words.ts';
import styles from './camera-choice.module.css';
import { cameraName } from './camera-names.ts';
import { CameraPicture } from './camera-picture.tsx';

const systemDefault = 'default-camera';
const absent = 'absent-camera';

/** What has to be said of the choice: that another camera stands in, or that it may be another one. */
function ChoiceNote({ cameras, chosen }: { readonly cameras: readonly ListedCamera[]; readonly chosen: ChosenCamera }) {
  const words = useWords().camera;
  if (chosen === null || cameras.length === 0) return null;
  const found = findCamera(cameras, chosen);
  const [first, ...others] = cameras;
  if (found === null)
    return <Notice kind="warning">{words.standIn(others.length === 0 ? (first?.label ?? null) : null)}</Notice>;
  return found.certainty === 'surely' ? null : <Quiet>{words.told[found.certainty]}</Quiet>;
}

/** The list's first entries: the system's choice, and a chosen camera that is not in the list. */
function ownOptions(cameras: readonly ListedCamera[], chosen: ChosenCamera, words: Catalogue['camera']) {
  const system = { value: systemDefault, label: words.systemDefault };
  if (chosen === null || findCamera(cameras, chosen) !== null) return [system];
  // Without permission none is listed, and nothing is known of the chosen one.
  const label = cameras.length === 0 ? chosen.label : words.notConnected(chosen.label);
  return [system, { value: absent, label }];
}

/** Which cameras show their picture while the list is open: all, or the one pointed at where the computer gives one. */
function usePictures(value: string) {
  const [isOpen, setIsOpen] = useState(false);
  const [isOneAtATime, setIsOneAtATime] = useState(false);
  const [pointed, setPointed] = useState<string | null>(null);
  const onBusy = useCallback(() => setIsOneAtATime(true), []);
  return {
    onOpen: setIsOpen,
    onPoint: setPointed,
    pictureOf: (camera: ListedCamera) =>
      isOpen && (
        <CameraPicture camera={camera} isOn={!isOneAtATime || camera.deviceId === (pointed ?? value)} onBusy={onBusy} />
      ),
  };
}

type Props = {
  /** Told when a choice is kept. */
  readonly onSaved?: () => void;
};

/** Chooses the camera by its name and its picture, and remembers it on this computer. */
export function CameraChoice({ onSaved }: Props) {
  const words = useWords().camera;
  const cameras = useCameraList();
  const { chosen = null, choose } = useChosenCamera();
  const found = chosen && findCamera(cameras, chosen)?.camera.deviceId;
  const value = found ?? (chosen === null ? systemDefault : absent);
  const { pictureOf, ...list } = usePictures(value);
  async function keep(next: string): Promise<void> {
    if (next === absent) return;
    if (await choose(cameras.find(({ deviceId }) => deviceId === next) ?? null)) onSaved?.();
  }
  const options = [
    ...ownOptions(cameras, chosen, words),
    ...cameras.map((camera) => ({
      value: camera.deviceId,
      label: cameraName(camera, cameras, words),
      picture: pictureOf(camera),
    })),
  ];
  return (
    <div className={styles.choice}>
      <SelectField
        label={words.label}
        options={options}
        value={value}
        isPressedOnly
        onValue={(next) => void keep(next)}
        {...list}
      />
      <ChoiceNote cameras={cameras} chosen={chosen} />
    </div>
  );
}
