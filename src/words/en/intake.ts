import type { QualityGate } from '#contract/face.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';
import { samples } from './samples.ts';

/** What is wrong with a face in a photo, which cannot be taken again. */
const faults = {
  tooFar: 'too small',
  tooClose: 'too large for the picture',
  offCentre: 'cut off at the edge',
  turnedAway: 'turned too far away',
  tooDark: 'too dark',
  tooBright: 'too bright',
  blurred: 'blurred',
  halfLit: 'in the dark on one side',
  covered: 'partly covered',
  eyesClosed: 'shown with closed eyes',
} satisfies Record<QualityGate, string>;

/** Why a face is not offered: the first gate that it fails, or null for one that is known already. */
const faultOf = (gate: QualityGate | null): string => (gate === null ? 'known already' : faults[gate]);

/** How many pictures somebody got. */
type Gain = { readonly name: string; readonly count: number };

/** `6 to Nina, 1 to Leo`. */
const shares = (gains: readonly Gain[]): string => gains.map(({ name, count }) => `${count} to ${name}`).join(', ');

/** What a photo gave, and why the rest of it was not added; null where all was. */
function added(gains: readonly Gain[], missed: string | null): string {
  const [first] = gains;
  const count = gains.reduce((sum, gain) => sum + gain.count, 0);
  const isOne = gains.length === 1 && first !== undefined;
  const said = isOne
    ? formats.plural(count, { one: `Added to ${first.name}.`, other: `${count} faces added to ${first.name}.` })
    : `${count} faces added: ${shares(gains)}.`;
  return missed === null ? said : `${said} The rest was not added. ${missed}`;
}

/**
 * What has come of a batch of files so far: `gave` files gave so many `pictures`. `hidden` counts files of the system,
 * which are not among them.
 */
type Batch = {
  readonly gave: number;
  readonly pictures: number;
  readonly gains: readonly Gain[];
  readonly asking: number;
  readonly unlike: number;
  readonly known: number;
  readonly refused: number;
  readonly hidden: number;
};

function addedInAll({ gave, pictures, gains }: Batch): string {
  const [first] = gains;
  if (first === undefined) return 'Nothing added yet';
  const from = formats.plural(gave, { one: '1 file', other: `${gave} files` });
  const said = gave === pictures ? `${pictures} added` : `${samples.count(pictures)} added from ${from}`;
  return gains.length === 1 ? `${said} to ${first.name}` : `${said}: ${shares(gains)}`;
}

function tally(batch: Batch): string {
  const said = [addedInAll(batch)];
  if (batch.asking > 0)
    said.push(
      formats.plural(batch.asking, {
        one: '1 photo waits for your answer',
        other: `${batch.asking} photos wait for your answer`,
      }),
    );
  if (batch.unlike > 0)
    said.push(
      formats.plural(batch.unlike, {
        one: '1 photo shows someone else, it seems',
        other: `${batch.unlike} photos show someone else, it seems`,
      }),
    );
  if (batch.known > 0) said.push(`${batch.known} known already`);
  if (batch.refused > 0) said.push(`${batch.refused} not added`);
  if (batch.hidden > 0)
    said.push(
      formats.plural(batch.hidden, {
        one: '1 hidden file left out',
        other: `${batch.hidden} hidden files left out`,
      }),
    );
  return said.join(' · ');
}

/** Photos on their way into the household. */
export const intake = {
  windowTitle: 'Add photos',
  title: 'Add photos of everyone',
  drop: 'Drop photos or a folder here',
  hint: text`Familiar finds the faces and suggests who they are. You decide who gets each face before it is added.`,
  dropOf: (name: string): string => `Drop photos of ${name} here`,
  hintOf: text`One photo is enough. Three from different days are better. Good light and a look at the camera help
    most.`,
  /** Instead of both, once photos have been chosen. */
  dropMore: 'Add more photos',
  zone: 'Photos',
  /** Instead of a name, for something that was dropped and is no file. */
  noFileName: 'What you dropped',
  choosePhotos: 'Choose photos',
  photosToAdd: 'Photos to add',
  chooseFolder: 'Choose a folder',
  folderToAdd: 'A folder to add',
  chosenPhotos: 'Chosen photos',
  done: 'Done',

  lookedAt: (done: number, all: number): string => `Looked at ${done} of ${all} files`,
  lookedAtAll: (all: number): string =>
    formats.plural(all, { one: 'Looked at 1 file', other: `Looked at all ${all} files` }),
  tally,
  addChosen: (count: number): string =>
    count === 0 ? 'Add the chosen faces' : formats.plural(count, { one: 'Add 1 face', other: `Add ${count} faces` }),

  /** Whose picture is known already: `day` is `today` or a date. */
  knownSince: (name: string, day: string): string => `${name}, picture added ${day}`,

  /** Who is who in a group photo; faces are numbered from 1, from left to right. */
  whoIsWho: {
    title: (faces: number): string => formats.plural(faces, { one: 'Who is this?', other: 'Who is who?' }),
    face: (number: number): string => `Face ${number}`,
    question: (number: number): string => `Who is face ${number}?`,
    nobody: 'Nobody, leave it out',
    someoneNew: 'Someone new…',
    recognised: (name: string): string => `Looks like ${name}.`,
    nearest: (name: string): string => `May be ${name}, but not for sure.`,
    unusable: (number: number, gate: QualityGate | null): string => `Face ${number} is ${faultOf(gate)}.`,
    /** `known` says whose it is and since when. */
    known: (number: number, known: string): string => `Face ${number} is known already: ${known}.`,
  },

  /** What became of a photo, or what it waits for. */
  results: {
    waiting: 'Waiting',
    looking: 'Looking for faces…',
    asking: 'Waits for your answer above.',
    unlike: 'Waits for your answer above.',
    /** Whose faces are known, and since when. */
    known: (whose: readonly string[]): string =>
      whose.length === 0 ? 'Known already.' : `Known already: ${whose.join('; ')}.`,
    added,
    unreadable: 'This file could not be read. Has it been moved?',
    emptyFolder: 'There is no photo in this folder.',
    noFile: 'This is no file. Save the picture first, then drop the file here or choose it.',
    calledOff: 'Not added, because nobody confirmed it. Choose the photo again to try once more.',
    noFace: 'No face was found in this photo.',
    badFace: (gate: QualityGate | null): string => `The face is ${faultOf(gate)}. Choose another photo.`,
    badFaces: (count: number): string => `None of the ${count} faces is good enough. Choose another photo.`,
  },
};
