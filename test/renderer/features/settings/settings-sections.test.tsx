import { expect, test } from 'vitest';
import { type Language, languages } from '#contract/appearance.ts';
import { type Found, searchSettings } from '#renderer/features/settings/search-settings.ts';
import { sectionsOn, type Viewer } from '#renderer/features/settings/settings-sections.tsx';
import { hashOf, parseRoute } from '#renderer/state/route.ts';
import { pageAt, pageOfSection, settingsPageNames, settingsSections } from '#renderer/state/settings-addresses.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';

const viewer = (isOwner: boolean, host: Viewer['host'] = 'desktop'): Viewer => ({
  isOwner,
  isRecognisedOwner: false,
  host,
});
const names = (who: Viewer) => settingsPageNames.flatMap((page) => sectionsOn(page, who).map(([name]) => name));

test('every page and every section has an address, and a section leads to its page', () => {
  for (const page of settingsPageNames)
    expect(parseRoute(hashOf({ screen: 'settings', page }))).toEqual({ screen: 'settings', page });
  for (const section of settingsSections) {
    const route = parseRoute(hashOf({ screen: 'settings', section }));
    expect(route).toEqual({ screen: 'settings', section });
    expect(pageAt({ section })).toBe(pageOfSection(section));
  }
});

test.for([
  ['security', 'security'],
  ['learning', 'sign-in'],
  ['attempt-faces', 'people'],
  ['watch', 'security'],
  ['keys', 'backups'],
  ['pin', 'sign-in'],
  ['backups', 'backups'],
  ['privacy', 'people'],
  ['camera', 'camera'],
  ['screens', 'app'],
  ['app', 'app'],
  ['engine', 'app'],
  ['about', 'app'],
] as const)('the address #/settings/%s of earlier versions leads to the page %s', ([word, page]) => {
  const route = parseRoute(`#/settings/${word}`);
  expect(route.screen === 'settings' && pageAt(route)).toBe(page);
});

test('backups, checks and screens are for owners alone, and each host has a section of its own', () => {
  const [inApp, inBrowser] = [names(viewer(true)), names(viewer(true, 'browser'))];
  expect(settingsSections.filter((name) => inApp.includes(name) || inBrowser.includes(name))).toEqual(settingsSections);
  expect(inApp.filter((name) => !names(viewer(false)).includes(name))).toEqual(['checks', 'backup']);
  expect(inApp.filter((name) => !inBrowser.includes(name))).toEqual(['desktop']);
  expect(inBrowser.filter((name) => !inApp.includes(name))).toEqual(['screens']);
});

const nameOf = (one: Found): string => ('section' in one ? one.section : one.outside);
const found = (typed: string, who = viewer(true), words: Catalogue = en) =>
  searchSettings(typed, who, words).map(nameOf);

test('a search finds sections by their titles first, and by their texts, whatever the case', () => {
  expect(found('PIN')[0]).toBe('pin');
  expect(found('backup')[0]).toBe('backup');
  expect(found('camera')[0]).toBe('which-camera');
  expect(found('Dark')).toEqual(['lamp', 'appearance']);
  expect(found('recovery code')).toContain('keys');
  expect(found('signs off')).toContain('signs-of-life');
  expect(found('tray')).toEqual(['desktop']);
});

test('a search finds nothing without words, nothing that nobody sees, and nothing for what is not there', () => {
  expect(found('  ')).toEqual([]);
  expect(found('zebra')).toEqual([]);
  expect(found('create backup', viewer(false))).not.toContain('backup');
  expect(found('tray', viewer(true, 'browser'))).toEqual([]);
});

const asked = {
  en: ['password', 'timeout', 'remove person', 'delete', 'stored', 'data'],
  de: ['Passwort', 'Timeout', 'Person entfernen', 'löschen', 'gespeichert', 'Daten'],
  fr: ['mot de passe', 'délai', 'supprimer personne', 'effacer', 'stockées', 'données'],
  es: ['contraseña', 'tiempo de espera', 'eliminar persona', 'borrar', 'guardados', 'datos'],
} as const satisfies Record<Language, readonly string[]>;

test.each(languages)('a search finds what people call it, in the language %s', async (language) => {
  const words = await loadCatalogue(localeFor([], language));
  const firstTwo = asked[language].map((typed) => found(typed, viewer(true), words).slice(0, 2));
  const [password, timeout, removing, deleting, stored, data] = firstTwo;
  expect(password).toEqual(expect.arrayContaining(['pin', 'keys']));
  expect(timeout?.[0]).toBe('locking');
  expect(removing?.[0]).toBe('removePerson');
  expect(deleting?.[0]).toBe('removePerson');
  expect(stored?.[0]).toBe('own-data');
  expect(data?.[0]).toBe('own-data');
  expect(found(asked[language][4], viewer(true), words)).toContain('about');
});

test('only an owner is led to where somebody is removed', () => {
  expect(found('remove person', viewer(false))).not.toContain('removePerson');
});

test('letters with accents are found without them', () => {
  const pages = { ...en.settings.pages, camera: { title: 'Caméra', line: '' } };
  const words = { ...en, settings: { ...en.settings, pages } };
  expect(found('camera', viewer(true), words)).toContain('preview');
});
