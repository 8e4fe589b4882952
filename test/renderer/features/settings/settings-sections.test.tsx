import { expect, test } from 'vitest';
import { sectionAt } from '#renderer/features/settings/settings-index.tsx';
import { listedSections } from '#renderer/features/settings/settings-sections.tsx';
import { settingsSections } from '#renderer/state/addresses.ts';
import { hashOf, parseRoute } from '#renderer/state/route.ts';

test('every section has an address; backups are for owners alone, the app for those who run it', () => {
  const names = (isOwner: boolean, isDesktop = true) =>
    listedSections({ isOwner, isRecognisedOwner: false, isDesktop }).map(([name]) => name);
  expect(names(true)).toEqual(settingsSections);
  for (const section of names(true))
    expect(parseRoute(hashOf({ screen: 'settings', section }))).toEqual({ screen: 'settings', section });
  expect(names(true).filter((name) => !names(false).includes(name))).toEqual(['backups']);
  expect(names(true).filter((name) => !names(true, false).includes(name))).toEqual(['app']);
});

test('the section being read is the last above the line, the first at the top, the last at the end', () => {
  expect(sectionAt([200, 900, 1800], 140, false)).toBe(0);
  expect(sectionAt([-700, 120, 900], 140, false)).toBe(1);
  expect(sectionAt([-1700, -900, 400], 140, true)).toBe(2);
});
