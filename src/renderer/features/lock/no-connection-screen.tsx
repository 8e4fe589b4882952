import type { ConnectionState } from '#renderer/client/familiar-client.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { FaceStage } from '#renderer/parts/face-stage.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { FacePart, LockLayout } from './lock-layout.tsx';
import styles from './no-connection-screen.module.css';

type Unconnected = Exclude<ConnectionState, 'connected'>;

const signs: Readonly<Record<Unconnected, IconName>> = { lost: 'unplugged', ended: 'moon', shutOut: 'lock' };

/** The page without a host: no camera, no field, nothing of the household, and what to do. */
export function NoConnectionScreen({ state }: { readonly state: Unconnected }) {
  const { common, noConnection } = useWords();
  const { title, advice } = noConnection.states[state];
  return (
    <LockLayout
      title={common.appName}
      about={null}
      face={
        <FacePart
          label={title}
          stage={
            <FaceStage
              kind={state === 'lost' ? 'unreachable' : 'lockedOut'}
              progress={0}
              shutter={<Icon name={signs[state]} size={88} weight={1} />}
            />
          }
          heading={
            <ScreenTitle windowTitle={title} look="calm">
              {title}
            </ScreenTitle>
          }
          advice={advice}
        />
      }
      ways={
        <p className={styles.whatNow}>
          <RichText text={noConnection.whatNow[state]} as={{ code: (text) => <code>{text}</code> }} />
        </p>
      }
    />
  );
}
