import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import { en } from '#words/en/catalogue.ts';
import { member } from '../../harness/render-screen.tsx';
import { settings } from './answers.ts';
import { showSection } from './show-section.tsx';

const notEnough = { 'asked.current': { isOwnersFaceEnough: false, question: null } };
const enough = { 'asked.current': { isOwnersFaceEnough: true, question: null } };
const saysSo = /^Here, an owner’s face alone is not enough\. So no owner can confirm\./;

test('the switch says where no owner can confirm, and leads to what decides that', async () => {
  const { section } = await showSection('other-programs', notEnough);
  expect(await section.findByText(saysSo)).toBeDefined();
  expect(section.getByRole('link', { name: 'Change where it is enough' }).getAttribute('href')).toBe(
    '#/settings/owner-faces',
  );
});

test('it says nothing of that where an owner’s face is enough, nor to a member who changes nothing', async () => {
  const { section } = await showSection('other-programs');
  expect(section.queryByText(saysSo)).toBeNull();
  cleanup();
  const shown = await showSection('other-programs', notEnough, member);
  expect(shown.section.queryByText(saysSo)).toBeNull();
});

test('a member who changes nothing reads all that is allowed, and nothing else', async () => {
  const words = en.settings.sections['other-programs'];
  const saysFor = async (on: Parameters<typeof settings>[0]): Promise<readonly boolean[]> => {
    const { section } = await showSection(
      'other-programs',
      { ...enough, 'settings.get': { settings: settings(on), protection: 'passphrase' } },
      member,
    );
    const said = [words.confirmMeaning, words.atOnceMeaning, words.watchMeaning, words.isOff].map(
      (sentence) => section.queryByText(sentence) !== null,
    );
    cleanup();
    return said;
  };
  expect(await saysFor({})).toEqual([false, false, false, true]);
  expect(await saysFor({ programsMayConfirm: true, programsLookAtOnce: true })).toEqual([true, true, false, false]);
  expect(await saysFor({ programsMayWatch: true, programsLookAtOnce: true })).toEqual([false, false, true, false]);
});
