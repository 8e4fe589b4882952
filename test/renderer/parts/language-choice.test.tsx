import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { languages } from '#contract/appearance.ts';
import { LanguageChoice } from '#renderer/parts/language-choice.tsx';
import { languageName } from '#words/languages.ts';
import { renderScreen } from '../harness/render-screen.tsx';

const done = { 'device.changeAppearance': {} };

test('offers the system’s language, then each by its own name, and changes it at once', async () => {
  const { client, user } = await renderScreen(<LanguageChoice />, { answers: done });
  await user.click(screen.getByRole('button', { name: 'Language: English' }));
  const entries = await screen.findAllByRole('menuitemradio');
  expect(entries.map(({ textContent }) => textContent)).toEqual(['As the system', ...languages.map(languageName)]);
  expect(entries.map((entry) => entry.getAttribute('aria-checked') === 'true').indexOf(true)).toBe(0);
  await user.click(screen.getByRole('menuitemradio', { name: 'English' }));
  expect(client.inputsOf('device.changeAppearance')).toEqual([{ language: 'en' }]);
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});
