import type { ReactNode } from 'react';
import type { EngineStatus } from '#contract/calls/engine.ts';
import type { Protection, Settings } from '#contract/household.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { CameraChoice } from '#renderer/parts/camera-choice.tsx';
import type { SettingsSection as SectionName } from '#renderer/state/addresses.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { AboutSection } from './about-section.tsx';
import { AppSection, type Desktop } from './app-section.tsx';
import { AttemptFacesSection } from './attempt-faces-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { EngineSection } from './engine-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LearningSection } from './learning-section.tsx';
import { PinSection } from './pin-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ScreensSection } from './screens-section.tsx';
import { SecuritySection } from './security-section.tsx';
import { FieldPlace, SettingsSection } from './settings-section.tsx';
import styles from './settings-sections.module.css';
import { TurnCamera } from './turn-camera.tsx';
import { WatchSection } from './watch-section.tsx';

/** Which protection is in force, for those who may not change it. */
function ProtectionFact({ protection }: { readonly protection: Protection }) {
  const {
    protections,
    settings: { keys: words },
  } = useWords();
  const { title, meaning } = protections[protection];
  return (
    <SettingsSection section="keys" title={words.title}>
      <p className={styles.fact}>
        <span className={styles.sign}>
          <Icon name="shield" size={28} weight={1.4} />
        </span>
        <span>
          <RichText text={words.inForce(title, meaning)} as={{ strong: (text) => <strong>{text}</strong> }} />
        </span>
      </p>
    </SettingsSection>
  );
}

function CameraSection() {
  const {
    settings: { camera: words },
    camera: { turn },
  } = useWords();
  const { member } = useSignedIn();
  return (
    <SettingsSection section="camera" title={words.title}>
      <FieldPlace>
        <CameraChoice />
      </FieldPlace>
      <Quiet>{words.remembered}</Quiet>
      {member.role === 'owner' ? <TurnCamera /> : <Quiet>{turn.ownersOnly}</Quiet>}
    </SettingsSection>
  );
}

/** What is in force, and whether the person who looks may change it. */
type InForce = { readonly settings: Settings; readonly protection: Protection; readonly isOwner: boolean };

/** One section: who sees it, and what it is filled from. */
export type Section = { readonly isFor: 'everyone' | 'owner' | 'oneself' } & (
  | { readonly needs: 'settings'; readonly show: (inForce: InForce) => ReactNode }
  | { readonly needs: 'desktop'; readonly show: (desktop: Desktop, isOwner: boolean) => ReactNode }
  | { readonly needs: 'nothing' | 'browser'; readonly show: () => ReactNode }
  | { readonly needs: 'engine'; readonly show: (status: EngineStatus) => ReactNode }
);

/** The sections in the order of the screen: those that need the settings, then nothing, a host, the engine. */
const sections: Readonly<Record<SectionName, Section>> = {
  security: {
    isFor: 'everyone',
    needs: 'settings',
    show: ({ settings, isOwner }) => <SecuritySection saved={settings} canChange={isOwner} />,
  },
  learning: {
    isFor: 'everyone',
    needs: 'settings',
    show: ({ settings, isOwner }) => <LearningSection saved={settings} canChange={isOwner} />,
  },
  'attempt-faces': {
    isFor: 'everyone',
    needs: 'settings',
    show: ({ settings, isOwner }) => <AttemptFacesSection saved={settings} canChange={isOwner} />,
  },
  watch: {
    isFor: 'everyone',
    needs: 'settings',
    show: ({ settings, isOwner }) => <WatchSection saved={settings} canChange={isOwner} />,
  },
  keys: {
    isFor: 'everyone',
    needs: 'settings',
    show: ({ protection, isOwner }) => (isOwner ? <KeysSection /> : <ProtectionFact protection={protection} />),
  },
  pin: { isFor: 'oneself', needs: 'settings', show: () => <PinSection /> },
  backups: { isFor: 'owner', needs: 'settings', show: () => <BackupsSection /> },
  privacy: {
    isFor: 'oneself',
    needs: 'settings',
    show: ({ settings }) => <PrivacySection saved={settings} />,
  },
  camera: { isFor: 'everyone', needs: 'nothing', show: () => <CameraSection /> },
  screens: { isFor: 'owner', needs: 'browser', show: () => <ScreensSection /> },
  app: {
    isFor: 'everyone',
    needs: 'desktop',
    show: (desktop, isOwner) => <AppSection desktop={desktop} canChange={isOwner} />,
  },
  engine: {
    isFor: 'everyone',
    needs: 'engine',
    show: (status) => <EngineSection status={status} />,
  },
  about: { isFor: 'everyone', needs: 'engine', show: ({ models }) => <AboutSection models={models} /> },
};

/** Who looks, and in which host. An owner who was only recognised is not shown what is about themselves alone. */
export type Viewer = { readonly isOwner: boolean; readonly isRecognisedOwner: boolean; readonly isDesktop: boolean };

const isSeenBy: Readonly<Record<Section['isFor'], (viewer: Viewer) => boolean>> = {
  everyone: () => true,
  owner: ({ isOwner }) => isOwner,
  oneself: ({ isRecognisedOwner }) => !isRecognisedOwner,
};

/** The sections that somebody sees, in their order. */
export function listedSections(viewer: Viewer): readonly (readonly [SectionName, Section])[] {
  const all = Object.entries(sections) as [SectionName, Section][];
  const otherHost = viewer.isDesktop ? 'browser' : 'desktop';
  return all.filter(([, { isFor, needs }]) => isSeenBy[isFor](viewer) && needs !== otherHost);
}
