import { findCamera } from '../camera/find-camera.ts';
import { useCameraList } from '../camera/use-camera-list.ts';
import { SelectField } from '../kit/select-field.tsx';
import { useChosenCamera } from '../state/use-chosen-camera.ts';
import { useWords } from '../words/use-words.ts';

const systemDefault = 'default-camera';

/** Chooses the camera and remembers it on this computer. */
export function CameraChoice() {
  const words = useWords().camera;
  const cameras = useCameraList();
  const { chosen = null, choose } = useChosenCamera();
  const options = [
    { value: systemDefault, label: words.systemDefault },
    ...cameras.map((camera) => ({ value: camera.deviceId, label: camera.label })),
  ];
  const value = findCamera(cameras, chosen)?.deviceId ?? systemDefault;
  return (
    <SelectField
      label={words.label}
      options={options}
      value={value}
      onValue={(next) => choose(cameras.find(({ deviceId }) => deviceId === next) ?? null)}
    />
  );
}
