import type { SettingsSection } from '#renderer/state/route.ts';

/** A section of the settings: its place in the address, and what the index calls it. */
export type ListedSection = { readonly section: SettingsSection; readonly title: string };

/** The sections in the order of the screen, for an owner or for anyone else. */
export function listedSections(isOwner: boolean): readonly ListedSection[] {
  const backups: readonly ListedSection[] = isOwner ? [{ section: 'backups', title: 'Backups' }] : [];
  return [
    { section: 'security', title: 'How sure' },
    { section: 'learning', title: 'Learning over time' },
    { section: 'attempt-faces', title: 'Pictures of attempts' },
    { section: 'watch', title: 'Before the camera' },
    { section: 'keys', title: 'After a restart' },
    { section: 'pin', title: 'Your PIN' },
    ...backups,
    { section: 'privacy', title: 'Privacy' },
    { section: 'camera', title: 'Camera' },
    { section: 'engine', title: 'Face engine' },
    { section: 'about', title: 'About' },
  ];
}

/** The id of a section's heading. */
export const headingId = (section: SettingsSection): string => `${section}-title`;

/**
 * Which of several headings one is at: the last whose top lies at or above the line, the first before that, the last at
 * the page's end.
 * @param tops in pixels from the window's top, in the order of the page; @param line where reading begins
 */
export function sectionAt(tops: readonly number[], line: number, isAtEnd: boolean): number {
  if (isAtEnd) return tops.length - 1;
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}
