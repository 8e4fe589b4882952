import { mark, rich, text } from '../text.ts';
import { formats } from './formats.ts';

const two = (distance: number): string => formats.decimal(distance, 2);

/** How well nearer here is nearer in truth, in four steps. */
export type OrderKept = 'almostAlways' | 'mostly' | 'rather' | 'hardly';

const orders: Readonly<Record<OrderKept, string>> = {
  almostAlways: 'What is nearer here is almost always nearer in truth',
  mostly: 'What is nearer here is mostly nearer in truth',
  rather: 'What is nearer here is more often than not nearer in truth',
  hardly: 'What is nearer here need not be nearer in truth',
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
    ...(near === null ? [] : [`${who}: ${near.owner}, ${two(near.distance)} away in the picture`]),
  ].join(', ');
}

/** Chosen faces of one person; without a name they are refused attempts. */
type Chosen = { readonly name: string | null; readonly count: number };

/** Whose and how many faces are chosen: "3 pictures of Ana, 1 of Ben". */
function chosen(groups: readonly Chosen[]): string {
  return groups
    .map(({ name, count }, index) => {
      if (name === null) return formats.plural(count, { one: '1 refused attempt', other: `${count} refused attempts` });
      if (index > 0) return `${count} of ${name}`;
      return formats.plural(count, { one: `1 picture of ${name}`, other: `${count} pictures of ${name}` });
    })
    .join(', ');
}

/** The map of the household's faces. */
export const map = {
  title: 'The map',
  lead: 'Each sign is one picture. The nearer two lie, the more alike they are to Familiar.',
  empty: rich`There are no faces to draw yet. Add pictures of someone ${mark('home', 'from home')}, and they appear
    here.`,
  views: {
    label: 'Views of the faces',
    map: 'Map',
    pairs: 'Pairs',
    compare: 'Compare',
    whatIf: 'What if',
    tuning: 'Tuning',
  },

  /** Whose face it is, where that has no name. */
  refusedAttempt: 'Refused attempt',
  aRefusedAttempt: 'A refused attempt',
  withoutPictures: 'A member without pictures in use',
  someMember: 'a member',

  help: {
    open: 'What does the map mean?',
    title: 'What the map means',
    places: text`For every picture, the network computes more than a thousand numbers: a place in a space of as many
      directions. Pictures of one person land near each other there, pictures of different people far apart. That is all
      Familiar knows of a face.`,
    projections: rich`The map presses this space flat, as a shadow does. Some of the distance is lost: faces look nearer
      here than they are. ${mark('strong', 'True to distance')} keeps the directions in which your household differs
      most, so that lengths can be read. ${mark('strong', 'True to neighbours')} keeps who is next to whom, and gives up
      on lengths.`,
    islands: text`A good household is an archipelago: an island for each person, with water between. Two islands that
      touch are two people whom Familiar may mix up. A sign far away from its own island may be a bad picture or someone
      else’s: choose it, look at it, and set it aside if it does not belong.`,
    limits: text`The broken line around an island is the limit: beyond it, a face is too far from that person. A cross
      is an attempt that was refused. If a cross lies inside of an island, it may have been that person on a bad day;
      the activity page lets them say so.`,
    setAside: text`Setting a picture aside changes what Familiar compares with, at once, and can be undone. “What if”
      shows the consequences first.`,
  },

  toolbar: {
    label: 'The map',
    projection: 'Projection',
    projections: { pca: 'True to distance', neighbours: 'True to neighbours' },
    tuning: 'Tuning',
    tunings: { plain: 'As it is', tuned: 'Tuned' },
    show: 'Show',
    layers: {
      pictures: 'Faces instead of signs, where there is room',
      hulls: 'Outlines of members',
      limits: 'Limits: near enough to be taken for someone',
      strangers: 'Refused attempts',
    },
    lasso: 'Lasso',
    tryIt: 'Try it',
    table: 'Table',
  },

  canvas: {
    label: 'Map of the household’s faces',
    help: text`Arrow keys go from face to face, Enter chooses, and a second one compares; Space adds to what is chosen,
      Escape lets go. Plus and minus zoom, 0 shows everything, Shift with an arrow moves the map. The table says the
      same in words.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    showAll: 'Show everything',
    spoken,
  },

  table: {
    whose: 'Whose faces',
    everyone: 'Everyone',
    strangers: 'Refused attempts',
    caption: 'Distances are those of the picture; comparing two faces shows the true one.',
    face: 'Face',
    inUse: 'In use',
    nearestOwn: 'Nearest of the same person',
    nearestOther: 'Nearest of someone else',
    numbered: (owner: string, id: number): string => `${owner}, number ${id}`,
    yes: 'yes',
    setAside: 'set aside',
    notApplicable: '–',
    none: 'none',
    near: (owner: string, distance: number): string => `${owner}, ${two(distance)}`,
    showMore: 'Show more',
  },

  side: 'About the map',
  legend: {
    title: 'Who is who',
    counts: (inUse: number, setAside: number): string =>
      setAside === 0 ? String(inUse) : `${inUse} + ${setAside} set aside`,
    strangers: 'Refused attempts',
    limits: text`A broken line is a limit: a face outside of it is too far from that member; inside, it may be near
      enough.`,
    tuned: text`As learnt: distances along what tells two members apart are drawn longer than they are, so no limits are
      drawn.`,
  },
  keeps: {
    title: 'What the picture keeps',
    bar: (percent: number): string => `${percent} percent of the squared distance`,
    order: (order: OrderKept, rankCorrelation: number): string =>
      `${orders[order]} (rank correlation ${two(rankCorrelation)}).`,
    share: (percent: number): string => text`This flat picture keeps ${percent} % of the squared distance between the
      faces; the rest lies in directions that two dimensions cannot show. Faces look nearer here than they are, never
      farther.`,
    tunedShare: (percent: number): string => text`This flat picture keeps ${percent} % of the squared distance between
      the faces; the rest lies in directions that two dimensions cannot show.`,
    neighbours: text`Drawn so that faces that are near in truth are near here. How far apart the groups lie, and how
      large they are, means little, so no limits are drawn.`,
    tunedTruth: '“In truth” means here: by the stretched distances.',
  },

  chosen: {
    label: 'Chosen faces',
    letGo: 'Let go of what is chosen',
    title: chosen,
    more: (count: number): string => `and ${count} more`,
    chooseSecond: 'Choose a second face to compare the two.',
    compareInFull: 'Compare in full',
    setAside: 'Set aside',
    bringBack: 'Bring back',
    whatIf: (count: number): string =>
      formats.plural(count, { one: 'What if it were set aside?', other: 'What if they were set aside?' }),
    allPicturesOf: (name: string): string => `All pictures of ${name}`,
    allPictures: 'All pictures of this person',
  },

  tryIt: {
    title: 'Try it',
    waking: { title: 'Waking the camera', advice: 'Your place on the map appears as soon as a face is in view.' },
    noFace: { title: 'Looking for a face', advice: 'Sit in front of the camera: the lamp on the map is you.' },
    manyFaces: { title: 'More than one person', advice: 'Only one face should be in view.' },
    needsPassphrase: {
      title: 'The passphrase, please',
      advice: 'Trying a face tells how near it is to everybody, so an owner has to give the passphrase first.',
    },
    resume: 'Give the passphrase',
    nobody: { title: 'Nobody to compare with', advice: 'No member has a picture in use yet.' },
    nearest: (name: string, distance: number, threshold: number): string =>
      `${name} is nearest at ${two(distance)}; the limit is ${two(threshold)}.`,
    wouldSignIn: (name: string): string => `Would sign in ${name}`,
    byTuning: (nearest: string): string => `${nearest} Too close to call by distance; the tuning tells.`,
    tooClose: (name: string, other: string): string => `Too close between ${name} and ${other}`,
    someoneElse: 'someone else',
    lead: (nearest: string, lead: number, needed: number): string =>
      `${nearest} The lead is ${two(lead)}; ${two(needed)} is needed.`,
    notRecognised: 'Would not be recognised',
    ofLimit: (distance: number, threshold: number): string => `${two(distance)} of ${two(threshold)}`,
    retryCamera: 'Try the camera again',
    nothingKept: 'Nothing is stored, nobody is signed in, and nothing counts as an attempt.',
  },
};
