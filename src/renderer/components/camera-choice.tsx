import { useCameraList } from '../camera/use-camera-list.ts';
import { rememberCamera, useRememberedCamera } from '../state/remembered-camera.ts';
import { SelectField } from './select-field.tsx';

const systemDefault = 'default-camera';

/** Chooses the camera and remembers it on this computer. */
export function CameraChoice() {
  const cameras = useCameraList();
  const chosen = useRememberedCamera();
  const options = [{ value: systemDefault, label: 'The system’s choice' }, ...cameras.map((camera) => ({ value: camera.deviceId, label: camera.label }))];
  const value = options.some((option) => option.value === chosen) ? (chosen ?? systemDefault) : systemDefault;
  return <SelectField label="Camera" options={options} value={value} onValue={(next) => rememberCamera(next === systemDefault ? null : next)} />;
}
