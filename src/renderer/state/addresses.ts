import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { address, fixed, readId } from './address.ts';
import { compare, map, whatIf } from './map-addresses.ts';
import { settingsAddress } from './settings-addresses.ts';

/** The words after a member's, or null when they are about no member. */
function readMember([place, id, ...rest]: readonly string[]): { memberId: number; rest: readonly string[] } | null {
  const memberId = readId(id);
  return place !== 'people' || memberId === null ? null : { memberId, rest };
}

const shownOfPerson = ['flagged', 'consent'] as const;
/** What of a member to begin with: `flagged` for pictures that are worth a look, or what they agreed to. */
export type ShownOfPerson = (typeof shownOfPerson)[number];

const person = address<{ readonly memberId: number; readonly show?: ShownOfPerson }>({
  read: (words) => {
    const found = readMember(words);
    if (found === null) return null;
    const { memberId, rest } = found;
    if (rest.length === 0) return { memberId };
    const show = shownOfPerson.find((word) => word === rest.join('/'));
    return show === undefined ? null : { memberId, show };
  },
  write: ({ memberId, show }) => ['people', String(memberId), ...(show === undefined ? [] : [show])],
});

const isPose = (word: string): word is EnrolmentPose => (enrolmentPoses as readonly string[]).includes(word);

/** `poses` are the looks to take; all of them where it is left out. */
const enrol = address<{ readonly memberId: number; readonly poses?: readonly EnrolmentPose[] }>({
  read: (words) => {
    const found = readMember(words);
    const [verb, list, ...more] = found?.rest ?? [];
    if (found === null || verb !== 'enrol' || more.length > 0 || !/^[a-z+]+$/.test(list ?? 'all')) return null;
    const poses = (list ?? '').split('+').filter(isPose);
    return poses.length === 0 ? { memberId: found.memberId } : { memberId: found.memberId, poses };
  },
  write: ({ memberId, poses = [] }) => [
    'people',
    String(memberId),
    'enrol',
    ...(poses.length === 0 ? [] : [poses.join('+')]),
  ],
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
  unknownFaces: fixed('activity/unknown-faces'),
  settings: settingsAddress,
  how: fixed('how-it-works'),
} as const;
