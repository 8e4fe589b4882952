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
  covered: 'partly covered',
  eyesClosed: 'shown with closed eyes',
} satisfies Record<QualityGate, string>;

/** Why a face is not offered: the first gate that it fails, or null for one that is known already. */
const faultOf = (gate: QualityGate | null): string => (gate === null ? 'known already' : faults[gate]);

/** How many faces were added, and how many of the chosen ones were known already. */
function added(count: number, known: number): string {
  const said = count === 0 ? 'Nothing new.' : formats.plural(count, { one: 'Added.', other: `${count} faces added.` });
  return known === 0 ? said : `${said} ${known} known already.`;
}

/** What has come of a batch of photos so far: `added` counts faces, `hidden` files left out, the others photos. */
type Batch = {
  readonly added: number;
  readonly asking: number;
  readonly unlike: number;
  readonly known: number;
  readonly refused: number;
  readonly hidden: number;
};

function tally(batch: Batch): string {
  const said = [batch.added === 0 ? 'Nothing added yet' : `${samples.count(batch.added)} added`];
  if (batch.asking > 0)
    said.push(
      formats.plural(batch.asking, {
        one: '1 photo asks who is who',
        other: `${batch.asking} photos ask who is who`,
      }),
    );
  if (batch.unlike > 0)
    said.push(
      formats.plural(batch.unlike, {
        one: '1 photo shows someone else, it seems',
        other: `${batch.unlike} photos show someone else, it seems`,
      }),
    );
  if (batch.known > 0) said.push(`${batch.known} known already, skipped`);
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
  drop: 'Drop photos here, or a whole folder',
  hint: text`Familiar finds the faces and proposes whose they are. You decide; nothing is added before you press
    Add.`,
  dropOf: (name: string): string => `Drop photos of ${name} here, or a whole folder`,
  hintOf: text`Looking at the camera, well lit. One photo is enough; three on different days are better. In group
    photos you say who is who; what is known already is skipped.`,
  zone: 'Photos',
  /** Instead of a name, for something that was dropped and is no file. */
  noFileName: 'What you dropped',
  choosePhotos: 'Choose photos',
  photosToAdd: 'Photos to add',
  chooseFolder: 'Choose a folder',
  folderToAdd: 'A folder to add',
  chosenPhotos: 'Chosen photos',
  done: 'Done',

  lookedAt: (done: number, all: number): string => `Looked at ${done} of ${all}`,
  lookedAtAll: (all: number): string => `Looked at all ${all}`,
  tally,
  addChosen: (count: number): string =>
    count === 0
      ? 'Add the chosen faces'
      : formats.plural(count, { one: 'Add 1 chosen face', other: `Add ${count} chosen faces` }),

  /** Who is who in a group photo; faces are numbered from 1. */
  whoIsWho: {
    face: (number: number): string => `Face ${number}`,
    question: (number: number): string => `Who is face ${number}?`,
    nobody: 'Nobody, leave it out',
    recognised: (name: string, distance: number): string =>
      `Familiar recognises ${name} (${formats.decimal(distance, 2)}).`,
    nearest: (name: string, distance: number): string =>
      `Nearest: ${name}, but not near enough to be sure (${formats.decimal(distance, 2)}).`,
    unusable: (number: number, gate: QualityGate | null): string => `Face ${number} is ${faultOf(gate)}.`,
  },

  /** What became of a photo, or what it waits for. */
  results: {
    waiting: 'Waiting',
    looking: 'Looking for faces…',
    asking: 'Asks who is who, above.',
    unlike: 'Asks about a face, above.',
    known: 'Known already: skipped.',
    added,
    unreadable: 'This file could not be read. Has it been moved?',
    emptyFolder: 'There is no photo in this folder.',
    noFile: 'This is no file. Save the picture first, then drop the file here or choose it.',
    calledOff: 'Not added: this needs the passphrase. Choose the photo again to try once more.',
    noFace: 'No face was found in this photo.',
    badFace: (gate: QualityGate | null): string => `The face is ${faultOf(gate)}. Choose another photo.`,
    badFaces: (count: number): string => `None of the ${count} faces is good enough. Choose another photo.`,
  },
};
