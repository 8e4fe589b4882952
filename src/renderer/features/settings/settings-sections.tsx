import type { ReactNode } from 'react';
import {
  type SettingsSection as SectionName,
  type SettingsPage,
  settingsPages,
} from '#renderer/state/settings-addresses.ts';
import { AboutSection } from './about-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { AttemptFacesSection } from './attempt-faces-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { PreviewSection, WhichCameraSection } from './camera-sections.tsx';
import { ChecksSection } from './checks-section.tsx';
import { DesktopSection } from './desktop-section.tsx';
import { EngineSection } from './engine-section.tsx';
import { HintSection } from './hint-section.tsx';
import { HouseholdSection } from './household-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LampSection } from './lamp-section.tsx';
import { LearningSection } from './learning-section.tsx';
import { LevelSection } from './level-section.tsx';
import { LockingSection } from './locking-section.tsx';
import { OtherProgramsSection } from './other-programs-section.tsx';
import { OwnDataSection } from './own-data-section.tsx';
import { OwnerFacesSection } from './owner-faces-section.tsx';
import { PinSection } from './pin-section.tsx';
import { ScreensSection } from './screens-section.tsx';
import { SeveralFacesSection } from './several-faces-section.tsx';
import { SignsOfLifeSection } from './signs-of-life-section.tsx';
import { UnseenSection } from './unseen-section.tsx';
import { WhenItLooksSection } from './when-it-looks-section.tsx';

/** One section: who sees it, in which host where not in both, and what it shows. */
type Section = {
  readonly isFor: 'everyone' | 'owner' | 'oneself';
  readonly host?: 'desktop' | 'browser';
  readonly show: () => ReactNode;
};

const sections: Readonly<Record<SectionName, Section>> = {
  level: { isFor: 'everyone', show: () => <LevelSection /> },
  'signs-of-life': { isFor: 'everyone', show: () => <SignsOfLifeSection /> },
  'owner-faces': { isFor: 'everyone', show: () => <OwnerFacesSection /> },
  locking: { isFor: 'everyone', show: () => <LockingSection /> },
  pin: { isFor: 'oneself', show: () => <PinSection /> },
  'several-faces': { isFor: 'everyone', show: () => <SeveralFacesSection /> },
  learning: { isFor: 'everyone', show: () => <LearningSection /> },
  'other-programs': { isFor: 'everyone', show: () => <OtherProgramsSection /> },
  hint: { isFor: 'everyone', show: () => <HintSection /> },
  household: { isFor: 'everyone', show: () => <HouseholdSection /> },
  'own-data': { isFor: 'oneself', show: () => <OwnDataSection /> },
  'attempt-faces': { isFor: 'everyone', show: () => <AttemptFacesSection /> },
  unseen: { isFor: 'everyone', show: () => <UnseenSection /> },
  checks: { isFor: 'owner', show: () => <ChecksSection /> },
  'which-camera': { isFor: 'everyone', show: () => <WhichCameraSection /> },
  'when-it-looks': { isFor: 'everyone', show: () => <WhenItLooksSection /> },
  lamp: { isFor: 'everyone', show: () => <LampSection /> },
  preview: { isFor: 'everyone', show: () => <PreviewSection /> },
  backup: { isFor: 'owner', show: () => <BackupSection /> },
  keys: { isFor: 'everyone', show: () => <KeysSection /> },
  appearance: { isFor: 'everyone', show: () => <AppearanceSection /> },
  desktop: { isFor: 'everyone', host: 'desktop', show: () => <DesktopSection /> },
  screens: { isFor: 'owner', host: 'browser', show: () => <ScreensSection /> },
  engine: { isFor: 'everyone', show: () => <EngineSection /> },
  about: { isFor: 'everyone', show: () => <AboutSection /> },
};

/**
 * Who looks, and in which host; null until that is known. An owner who was only recognised is not shown what is about
 * themselves alone.
 */
export type Viewer = {
  readonly isOwner: boolean;
  readonly isRecognisedOwner: boolean;
  readonly host: 'desktop' | 'browser' | null;
};

const isSeenBy: Readonly<Record<Section['isFor'], (viewer: Viewer) => boolean>> = {
  everyone: () => true,
  owner: ({ isOwner }) => isOwner,
  oneself: ({ isRecognisedOwner }) => !isRecognisedOwner,
};

/** Whether somebody sees a section. */
export function isShown(section: SectionName, viewer: Viewer): boolean {
  const { isFor, host = viewer.host } = sections[section];
  return isSeenBy[isFor](viewer) && host === viewer.host;
}

/** The sections of a page that somebody sees, in their order. */
export function sectionsOn(page: SettingsPage, viewer: Viewer): readonly (readonly [SectionName, Section])[] {
  const names: readonly SectionName[] = settingsPages[page];
  return names.filter((name) => isShown(name, viewer)).map((name) => [name, sections[name]]);
}
