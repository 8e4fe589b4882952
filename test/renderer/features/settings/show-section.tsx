import { screen, within } from '@testing-library/react';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { pageOfSection, type SettingsSection } from '#renderer/state/settings-addresses.ts';
import { en } from '#words/en/catalogue.ts';
import type { Answers } from '../../harness/client-double.ts';
import { owner, renderScreen } from '../../harness/render-screen.tsx';
import { settingsAnswers } from './answers.ts';

/** Shows the page on which a section stands. */
export async function showSection(name: SettingsSection, answers: Answers = {}, session = owner) {
  const { title } = en.settings.sections[name];
  const shown = await renderScreen(<SettingsScreen page={pageOfSection(name)} section={null} />, {
    answers: { ...settingsAnswers, ...answers },
    session,
  });
  const section = within(await screen.findByRole('region', { name: title }));
  return { ...shown, section };
}

/** Chooses an option of a field that opens a list. */
export async function choose(
  { user, section }: Awaited<ReturnType<typeof showSection>>,
  label: string,
  option: string,
): Promise<void> {
  await user.click(section.getByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}
