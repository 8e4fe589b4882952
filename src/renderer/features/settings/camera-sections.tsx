import { Toast } from '@base-ui/react/toast';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import { useAppearance } from '#renderer/state/use-appearance.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import { TurnCamera } from './turn-camera.tsx';
import { useUnsaved } from './unsaved-settings.tsx';
import { useChangeAppearance } from './use-change-appearance.ts';

/** Which camera is used, and for owners how its picture is turned. */
export function WhichCameraSection() {
  const { settings, camera } = useWords();
  const { canChange } = useUnsaved();
  const toasts = Toast.useToastManager();
  return (
    <SettingsSection section="which-camera">
      <FieldPlace>
        <CameraChoice onSaved={() => toasts.add({ title: settings.saved })} />
      </FieldPlace>
      <Quiet>{settings.sections['which-camera'].remembered}</Quiet>
      {canChange ? <TurnCamera /> : <Quiet>{camera.turn.ownersOnly}</Quiet>}
    </SettingsSection>
  );
}

/** Whether the live picture is shown as in a mirror; saved at once. */
export function PreviewSection() {
  const { preview: words } = useWords().settings.sections;
  const { mirrorsPreview } = useAppearance();
  const change = useChangeAppearance();
  return (
    <SettingsSection section="preview">
      <CheckField
        label={words.mirrors}
        checked={mirrorsPreview}
        onChecked={(checked) => change({ mirrorsPreview: checked })}
      />
      <Quiet>{words.meaning}</Quiet>
    </SettingsSection>
  );
}
