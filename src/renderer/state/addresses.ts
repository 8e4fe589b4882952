import { address, fixed } from './address.ts';
import { compare, map, whatIf } from './map-addresses.ts';
import { enrol, person } from './people-addresses.ts';

/** The sections of the settings, as an address names them. */
export const settingsSections = [
  'security',
  'learning',
  'attempt-faces',
  'watch',
  'keys',
  'pin',
  'backups',
  'privacy',
  'camera',
  'engine',
  'about',
] as const;
export type SettingsSection = (typeof settingsSections)[number];

const settings = address<{ readonly section?: SettingsSection }>({
  read: ([place, word, ...rest]) => {
    if (place !== 'settings' || rest.length > 0) return null;
    if (word === undefined) return {};
    const section = settingsSections.find((name) => name === word);
    return section === undefined ? null : { section };
  },
  write: ({ section }) => (section === undefined ? ['settings'] : ['settings', section]),
});

/** The address of every screen behind the lock. */
export const addresses = {
  home: fixed(''),
  people: fixed('people'),
  photos: fixed('people/photos'),
  person,
  enrol,
  map,
  pairs: fixed('map/pairs'),
  compare,
  whatIf,
  tuning: fixed('map/tuning'),
  activity: fixed('activity'),
  settings,
  how: fixed('how-it-works'),
} as const;
