import type { AppState } from '#contract/calls/app.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { FaceStage } from '#renderer/parts/face-stage.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { AboutPanel } from './about-panel.tsx';
import { FacePart, LockLayout } from './lock-layout.tsx';
import { OtherWays } from './other-ways.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

type SealedState = Extract<AppState, { phase: 'sealed' }>;

/** Why the faces are sealed, and what opens them. */
function useMeaning({ protection, deviceObstacle }: SealedState): string {
  const { lock, deviceObstacles } = useWords();
  if (protection === 'passphrase' || deviceObstacle === null) return lock.sealed.meaning;
  return `${deviceObstacles[protection][deviceObstacle]} ${lock.sealed.whatNow[deviceObstacle]}`;
}

/** After a start without the device's key: only the passphrase opens the encrypted faces. */
export function SealedScreen({ app }: { readonly app: SealedState }) {
  const { common, lock } = useWords();
  const meaning = useMeaning(app);
  return (
    <LockLayout
      title={common.appName}
      about={<AboutPanel hasCamera={false} />}
      face={
        <FacePart
          label={lock.sealed.windowTitle}
          stage={<FaceStage kind="lockedOut" progress={0} shutter={<Icon name="key" size={88} weight={1} />} />}
          heading={
            <ScreenTitle windowTitle={lock.sealed.windowTitle} look="calm">
              {lock.sealed.title}
            </ScreenTitle>
          }
          advice={meaning}
        />
      }
      ways={
        <>
          <PassphraseForm
            label={lock.sealed.passphrase}
            pausedUntil={app.passphrasePausedUntil}
            verb={lock.sealed.open}
          />
          <OtherWays ways={null} />
        </>
      }
    />
  );
}
