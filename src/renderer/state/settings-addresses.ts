import { address } from './address.ts';

/** The pages of the settings with their sections, as addresses name them, in the order in which they are shown. */
export const settingsPages = {
  security: ['level', 'signs-of-life', 'owner-faces', 'locking'],
  'sign-in': ['pin', 'several-faces', 'learning', 'other-programs', 'hint'],
  people: ['household', 'own-data', 'attempt-faces', 'unseen', 'checks'],
  camera: ['which-camera', 'when-it-looks', 'lamp', 'preview'],
  backups: ['backup', 'keys'],
  app: ['appearance', 'desktop', 'screens', 'engine', 'about'],
} as const;
export type SettingsPage = keyof typeof settingsPages;
export type SettingsSection = (typeof settingsPages)[SettingsPage][number];

export const settingsPageNames = Object.keys(settingsPages) as SettingsPage[];
export const settingsSections = Object.values(settingsPages).flat() as SettingsSection[];

/** The page on which a section stands. */
export function pageOfSection(section: SettingsSection): SettingsPage {
  const page = settingsPageNames.find((name) => (settingsPages[name] as readonly string[]).includes(section));
  if (page === undefined) throw new Error(`no page of the settings shows ${section}`);
  return page;
}

/** What earlier versions called a section that goes by another name now. */
const formerSections: Readonly<Record<string, SettingsSection>> = { watch: 'locking', privacy: 'own-data' };

type Place = { readonly page?: SettingsPage; readonly section?: SettingsSection };

/** The overview, a page, or a section on its page. */
export const settingsAddress = address<Place>({
  read: ([place, word, ...rest]) => {
    if (place !== 'settings' || rest.length > 0) return null;
    if (word === undefined) return {};
    const page = settingsPageNames.find((name) => name === word);
    if (page !== undefined) return { page };
    const section = settingsSections.find((name) => name === word) ?? formerSections[word];
    return section === undefined ? null : { section };
  },
  write: ({ page, section }) => ['settings', section ?? page].filter((word) => word !== undefined),
});

/** The page that a place of the settings shows; null for the overview. */
export const pageAt = ({ page, section }: Place): SettingsPage | null =>
  section === undefined ? (page ?? null) : pageOfSection(section);
