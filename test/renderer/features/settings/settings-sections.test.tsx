import { expect, test } from 'vitest';
import { sectionAt } from '#renderer/features/settings/settings-index.tsx';
import { listedSections } from '#renderer/features/settings/settings-sections.tsx';
import { settingsSections } from '#renderer/state/addresses.ts';
import { hashOf, parseRoute } from '#renderer/state/route.ts';

test('every section has an address; backups and screens are for owners alone, each host has a section of its own', () => {
  const names = (isOwner: boolean, isDesktop = true) =>
    listedSections({ isOwner, isRecognisedOwner: false, isDesktop }).map(([name]) => name);
  const [inApp, inBrowser] = [names(true), names(true, false)];
  expect(settingsSections.filter((name) => inApp.includes(name) || inBrowser.includes(name))).toEqual(settingsSections);
  for (const section of settingsSections)
    expect(parseRoute(hashOf({ screen: 'settings', section }))).toEqual({ screen: 'settings', section });
  expect(inApp.filter((name) => !names(false).includes(name))).toEqual(['backups']);
  expect(inBrowser.filter((name) => !names(false, false).includes(name))).toEqual(['backups', 'screens']);
  expect(inApp.filter((name) => !inBrowser.includes(name))).toEqual(['app']);
  expect(inBrowser.filter((name) => !inApp.includes(name))).toEqual(['screens']);
});

test('the section being read is the last above the line, the first at the top, the last at the end', () => {
  expect(sectionAt([200, 900, 1800], 140, false)).toBe(0);
  expect(sectionAt([-700, 120, 900], 140, false)).toBe(1);
  expect(sectionAt([-1700, -900, 400], 140, true)).toBe(2);
});
