import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

const two = (distance: number): string => formats.decimal(distance, 2);

/** How well nearer here is nearer in truth, in four steps. */
export type OrderKept = 'almostAlways' | 'mostly' | 'rather' | 'hardly';

const orders: Readonly<Record<OrderKept, string>> = {
  almostAlways: 'Faces that look nearer here are almost always nearer in reality',
  mostly: 'Faces that look nearer here are mostly nearer in reality',
  rather: 'Faces that look nearer here are often nearer in reality',
  hardly: 'Faces that look nearer here may not be nearer in reality',
};

/** A face that is near another one, and whether the latter is a member's. */
type Near = { readonly owner: string; readonly distance: number; readonly isOfMember: boolean };
type Spoken = {
  readonly owner: string;
  readonly isSetAside: boolean;
  readonly isChosen: boolean;
  readonly near: Near | null;
};

/** What somebody who hears the map is told about the face they have come to. */
function spoken({ owner, isSetAside, isChosen, near }: Spoken): string {
  const who = near?.isOfMember === true ? 'nearest face of someone else' : 'nearest face';
  return [
    owner,
    ...(isSetAside ? ['set aside'] : []),
    ...(isChosen ? ['chosen'] : []),
    ...(near === null ? [] : [`${who}: ${near.owner}, ${two(near.distance)} away in the drawing`]),
  ].join(', ');
}

/** Chosen faces of one person; without a name they are refused attempts. */
type Chosen = { readonly name: string | null; readonly count: number };

/** Whose and how many faces are chosen: "3 pictures of Ana, 1 of Ben". */
function chosen(groups: readonly Chosen[]): string {
  return groups
    .map(({ name, count }, index) => {
      if (name === null) return formats.plural(count, { one: '1 failed sign-in', other: `${count} failed sign-ins` });
      if (index > 0) return `${count} of ${name}`;
      return formats.plural(count, { one: `1 picture of ${name}`, other: `${count} pictures of ${name}` });
    })
    .join(', ');
}

/** The map of the household's faces. */
export const map = {
  title: 'The map',
  lead: 'Every person is an island of their pictures. Faces that look alike to Familiar lie close together.',
  empty: rich`There are no faces to draw yet. Add pictures of someone ${mark('home', 'from home')}, and they appear
    here.`,
  /** Opens the figures behind the words. */
  details: 'Details',
  views: {
    label: 'Views of the faces',
    map: 'Map',
    pairs: 'Pairs',
    compare: 'Compare',
    whatIf: 'What if',
    tuning: 'Tuning',
  },

  /** Whose face it is, where that has no name. */
  refusedAttempt: 'Failed sign-in',
  aRefusedAttempt: 'A failed sign-in',
  withoutPictures: 'A member without pictures in use',
  someMember: 'a member',

  help: {
    open: 'What does the map mean?',
    title: 'What the map means',
    places: text`Familiar turns every picture into more than a thousand numbers. They are like the coordinates of a
      place. Pictures of one person get places close together. Pictures of different people get places far apart. This
      is all that Familiar knows about a face.`,
    islands: text`In a good household every person is an island, with water all around. If two islands touch, Familiar
      may mix up these two people. If a picture lies far from its own island, look at it. It may be a bad picture, or a
      picture of somebody else. You can set it aside.`,
    crosses: text`A grey cross is a sign-in that failed. If it lies on an island, it may have been that person on a bad
      day. They can say so under Activity.`,
    setAside: text`When you set a picture aside, Familiar stops comparing with it at once. You can undo this. “What if”
      shows the result before you change anything.`,
    flat: text`The map is flat, like a shadow. Faces look nearer here than they are. The table, Pairs and Compare give
      the real distances.`,
    projections: rich`Under Details you choose what stays true. ${mark('strong', 'Distances')} shows how far apart faces
      are, as well as a flat map can. ${mark('strong', 'Neighbours')} shows who is next to whom, and the lengths mean
      nothing.`,
    limits: text`Details can also draw the limits, as broken lines. A face outside the line is too far from that person
      to be recognised.`,
  },

  toolbar: {
    label: 'The map',
    projection: 'What stays true',
    projections: { pca: 'Distances', neighbours: 'Neighbours' },
    tuning: 'Tuning',
    tunings: { plain: 'Without tuning', tuned: 'With tuning' },
    show: 'Show',
    layers: {
      pictures: 'Faces where there is room',
      hulls: 'Islands',
      limits: 'Limits of recognition',
      strangers: 'Failed sign-ins',
    },
    lasso: 'Lasso',
    table: 'Table',
  },

  canvas: {
    label: 'Map of the household’s faces',
    help: text`The arrow keys go from face to face. Enter chooses a face, and a second face is compared with it. Space
      chooses more faces. Escape chooses none. Plus and minus zoom. 0 shows everything. Shift with an arrow key moves
      the map. The table says the same in words.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show everything',
    spoken,
  },

  table: {
    whose: 'Whose faces',
    everyone: 'Everyone',
    strangers: 'Failed sign-ins',
    caption: 'These are the real distances, as Pairs shows them, not those of the drawing.',
    face: 'Face',
    inUse: 'In use',
    nearestOwn: 'The same person',
    nearestOther: 'The nearest other person',
    numbered: (owner: string, id: number): string => `${owner}, picture ${id}`,
    yes: 'Yes',
    setAside: 'Set aside',
    /** How a picture goes with the other pictures of its person. */
    like: 'Like the others',
    unlike: 'Unlike the others',
    notApplicable: '–',
    /** A person, and how far they are in words. */
    other: (name: string, state: string): string => `${name}: ${state}`,
    showMore: 'Show more',
  },

  side: 'About the map',
  legend: {
    title: 'Who is who',
    counts: (inUse: number, setAside: number): string =>
      setAside === 0 ? String(inUse) : `${inUse} + ${setAside} set aside`,
    strangers: 'Failed sign-ins',
    limits: 'A face outside the broken line is too far from that person to be recognised.',
    tuned: text`With tuning, what tells two people apart is drawn longer than it is. The lengths mean nothing then, so
      there are no limits.`,
  },
  keeps: {
    title: 'How true the map is',
    bar: (percent: number): string => `${percent} percent of the squared distance`,
    order: (order: OrderKept, rankCorrelation: number): string =>
      `${orders[order]} (rank correlation ${two(rankCorrelation)}).`,
    share: (percent: number): string => text`This flat map keeps ${percent} % of the squared distance between the faces.
      A flat map cannot show the rest. Faces look nearer here than they are, never farther.`,
    tunedShare: (percent: number): string => text`This flat map keeps ${percent} % of the squared distance between the
      faces. A flat map cannot show the rest.`,
    neighbours: text`Faces that are near each other in reality are near each other here. The size of an island and the
      water between two islands mean little, so there are no limits.`,
    tunedTruth: '“In reality” means here: by the distances with tuning.',
  },

  chosen: {
    label: 'Chosen faces',
    letGo: 'Choose none',
    title: chosen,
    more: (count: number): string => `and ${count} more`,
    chooseSecond: 'Choose a second face to compare both.',
    compareInFull: 'Compare both',
    setAside: 'Set aside',
    bringBack: 'Bring back',
    whatIf: (count: number): string =>
      formats.plural(count, { one: 'What if I set it aside?', other: 'What if I set them aside?' }),
    allPicturesOf: (name: string): string => `All pictures of ${name}`,
    allPictures: 'All pictures of this person',
  },

  tryIt: {
    title: 'Try it',
    start: 'Try it',
    stop: 'Stop',
    invitation: 'Look at the camera and see where you are on the map.',
    /** Stands in the dot on the map: two to five letters. */
    you: 'You',
    waking: { title: 'Starting the camera', advice: 'You appear on the map as soon as your face is in view.' },
    noFace: { title: 'Looking for a face', advice: 'Sit in front of the camera. The light on the map is you.' },
    manyFaces: { title: 'More than one person', advice: 'Only one face should be in view.' },
    needsPassphrase: {
      title: 'The passphrase is needed',
      advice: 'Try it shows how close a face is to everybody here. That is why it needs the owner’s passphrase.',
    },
    resume: 'Enter passphrase',
    nobody: { title: 'Nobody to compare with', advice: 'No member has a picture in use yet.' },
    looksLike: (name: string): string => `You look most like ${name}.`,
    wouldSignIn: (name: string): string => `This is ${name}`,
    byTuning: (nearest: string): string => `${nearest} Two people are close, and the tuning told them apart.`,
    tooClose: (name: string, other: string): string => `${name} or ${other}?`,
    someoneElse: 'somebody else',
    lead: (nearest: string): string => `${nearest} Familiar cannot tell these two apart for sure.`,
    leadNeeded: (lead: number, needed: number): string =>
      `The lead over the next person is ${two(lead)}. At least ${two(needed)} is needed.`,
    notRecognised: 'Not recognised',
    ofLimit: (distance: number, threshold: number): string => `${two(distance)}, limit ${two(threshold)}`,
    retryCamera: 'Try the camera again',
    nothingKept: 'This is only a try. Nothing is stored, and nobody is signed in.',
  },
};
