import { formats } from './formats.ts';
import { licences } from './licences.ts';
import { settingsSections } from './settings-sections.ts';

/** The settings: their overview, their pages, and what is said on all of them. */
export const settings = {
  title: 'Settings',
  navLabel: 'Settings pages',
  overview: 'All settings',
  wanted: { label: 'Often needed', pin: 'Your PIN', backup: 'Create a backup', camera: 'Choose a camera' },
  /** What each page is called, and what is on it. */
  pages: {
    security: { title: 'Security', line: 'How sure Familiar has to be, signs of life, and when it locks.' },
    'sign-in': { title: 'Sign-in', line: 'Your PIN, several people at the lock screen, and learning from sign-ins.' },
    people: { title: 'People and privacy', line: 'The household’s name, your data, and which pictures are kept.' },
    camera: { title: 'Camera', line: 'Which camera Familiar uses, when it looks, and how its picture is shown.' },
    backups: { title: 'Backups and keys', line: 'Backups, the passphrase, the recovery code, and restarts.' },
    app: { title: 'App', line: 'Theme, sound, language, the app on this computer, and about Familiar.' },
  },
  search: {
    label: 'Search the settings',
    placeholder: 'PIN, camera, backup…',
    found: (count: number): string =>
      formats.plural(count, { one: '1 setting found', other: `${count} settings found` }),
    nothing: 'Nothing found. Try another word.',
    /** What people may type for a section that its texts do not say. */
    also: {
      locking: 'timeout, time out, automatic lock, sign out, log out, idle',
      pin: 'password, number code, log in, login',
      keys: 'password, forgotten, recover, reset',
      'own-data': 'data, stored, download, privacy',
      'attempt-faces': 'delete, history, privacy, stored',
      about: 'data, stored, delete, privacy, version',
      appearance: 'colours, English',
      'which-camera': 'webcam',
      'signs-of-life': 'liveness, photo, fake',
      level: 'strictness, threshold',
      hint: 'lost and found, note',
      unseen: 'remove, delete, person',
    },
    /** What people look for here and is done on another screen. */
    outside: {
      removePerson: { title: 'Remove someone', also: 'remove, delete, person, member, pictures' },
    },
  },
  saved: 'Saved',
  unsaved: {
    title: 'You have unsaved changes.',
    meaning: 'They are lost when Familiar locks.',
    save: 'Save',
    discard: 'Discard',
  },
  leave: {
    title: 'Save your changes first?',
    meaning: 'You changed settings on this page and have not saved them yet.',
    stay: 'Stay here',
    discard: 'Discard changes',
    save: 'Save and leave',
  },
  never: 'Never',
  details: 'Details',
  sections: settingsSections,
  licences,
};
