import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import { member } from '../../harness/render-screen.tsx';
import { showSection } from './show-section.tsx';

const notEnough = { 'asked.current': { isOwnersFaceEnough: false, question: null } };
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
