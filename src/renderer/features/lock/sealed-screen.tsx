import type { AppState } from '#contract/calls/app.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { AboutPanel } from './about-panel.tsx';
import { FaceStage } from './face-stage.tsx';
import { FacePart, LockLayout } from './lock-layout.tsx';
import { OtherWays } from './other-ways.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

/** After a start without the device's key: only the passphrase opens the encrypted faces. */
export function SealedScreen({ app }: { readonly app: Extract<AppState, { phase: 'sealed' }> }) {
  return (
    <LockLayout
      title="Familiar"
      about={<AboutPanel hasCamera={false} />}
      face={
        <FacePart
          label="Sealed"
          stage={<FaceStage kind="lockedOut" progress={0} shutter={<Icon name="key" size={88} weight={1} />} />}
          heading={
            <ScreenTitle windowTitle="Sealed" look="calm">
              The faces are sealed
            </ScreenTitle>
          }
          advice="They are encrypted on this computer. After a restart, the owner’s passphrase opens them once; then faces work again."
        />
      }
      ways={
        <>
          <PassphraseForm label="The owner’s passphrase" pausedUntil={app.passphrasePausedUntil} verb="Open" />
          <OtherWays pin={null} />
        </>
      }
    />
  );
}
