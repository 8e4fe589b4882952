import type { Role } from '#contract/household.ts';
import { text } from '../text.ts';
import { consent } from './consent.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 picture', other: `${count} pictures` });

/** A decision's figures; `margin` is null where nobody else is near. */
const figures = (decision: { distance: number; threshold: number; margin: number | null }): string => {
  const distance = formats.decimal(decision.distance, 3);
  const threshold = formats.decimal(decision.threshold, 3);
  return decision.margin === null
    ? `distance ${distance}, threshold ${threshold}`
    : `distance ${distance}, threshold ${threshold}, margin ${formats.decimal(decision.margin, 3)}`;
};

type Figures = Parameters<typeof figures>[0];

/** The command line: its help, its questions and its answers. */
export const cli = {
  description: "Familiar's commands for scripts and measurement.",
  exitCodes: 'Exit codes: 0 done or recognised, 1 not recognised, 2 called wrongly, 3 could not decide.',
  options: {
    json: 'print one JSON object on standard output and nothing else there',
    data: "the household's data folder (default: the app's own)",
    embedder: text`embed faces with the net in this folder (docs/EMBEDDERS.md); its file is read by native code:
      name only what you trust, and name it each time`,
    passphraseFile: text`read the owner's passphrase from this file, which holds it alone on one line; else it comes
      from standard input or a prompt`,
  },
  /** Shown in the help of each command that enrols someone: who runs it vouches for it. */
  consentNote: (version: keyof typeof consent): string =>
    [
      text`By running this you say that the person agrees to the following (for a child: that you are a
        guardian and agree):`,
      ...consent[version].map((point) => `${point.title}: ${point.text}`),
    ].join('\n'),

  usage: {
    noCommand: 'Name a command.',
    noPassphraseGiven: 'The passphrase was not given.',
    passphraseFileUnreadable: (file: string): string => `The passphrase file ${file} cannot be read.`,
    /** In the place of a file's name. */
    standardInput: 'standard input',
    /** Why what a file or standard input holds is no passphrase. */
    passphraseFaults: {
      notText: (source: string): string =>
        `The passphrase in ${source} is not readable as text. Save it as plain text in UTF-8.`,
      severalLines: (source: string): string =>
        `There is more than one line in ${source}. Put the passphrase there alone, on one line.`,
      tooLong: (source: string): string => `What ${source} holds is too long for a passphrase.`,
    },
    passphrasesDiffer: 'The two passphrases differ.',
    noPassphraseCame: 'No passphrase came. Use --passphrase-file, standard input, or a terminal.',
    passphraseTooShort: (characters: number): string => `The passphrase needs at least ${characters} characters.`,
    householdExists: 'A household is set up in this data folder already. Choose another one with --data.',
    noSuchProtection: (offered: readonly string[]): string =>
      `This machine offers no such protection. Choose one of: ${offered.join(', ')}.`,
  },
  ask: {
    passphrase: "The owner's passphrase",
    newPassphrase: 'Choose a passphrase',
    again: 'The same again',
  },
  /** Photos and folders that are named. */
  photos: {
    progress: (done: number, all: number): string => `Looked at ${done} of ${all}`,
    none: 'No photo was found. Name picture files, or folders with some in them.',
    notRead: (count: number): string =>
      formats.plural(count, { one: '1 path could not be read:', other: `${count} paths could not be read:` }),
    unreadable: {
      missing: 'it is not there.',
      denied: 'you may not read it.',
      folder: 'it is a folder. Name a photo.',
      noFile: 'it is neither a file nor a folder.',
      foreignName: 'its name is not written as on this system. Rename it.',
      failed: 'the system cannot read it.',
    },
    hidden: (count: number): string =>
      formats.plural(count, { one: '1 hidden file left out.', other: `${count} hidden files left out.` }),
  },
  /** What went wrong with one of several photos. */
  aboutPhoto: (photo: string, sentence: string): string => `${photo}: ${sentence}`,

  codeLine: (code: string): string => `Recovery code: ${code}`,
  /** Beside a recovery code. */
  keepCode: text`The recovery code is shown this once and kept nowhere. Write it down: it lets the owner in should the
    passphrase be forgotten. The app asks an owner for it once, to be sure that somebody has it.`,

  init: {
    description: 'set a household up with its owner',
    summary: 'set a household up',
    household: 'what the household is called',
    owner: 'what its owner is called',
    protection: 'what opens the faces after a restart (default: the best that this machine offers)',
    done: (household: string, owner: string): string => `${household} is set up; ${owner} owns it.`,
  },
  passphrase: {
    description: 'change the passphrase; the one in force is asked for first',
    newFile: 'read the new passphrase from this file; else it comes from standard input or a prompt',
    done: 'The passphrase is changed. Backups from before still open with the old one.',
  },
  recoveryCode: { description: 'make a new recovery code and show it; the one before opens nothing any more' },
  enrol: {
    description: 'add photos to a member; someone unknown becomes a member first',
    member: "the member's name",
    photos: 'picture files with one face in each, or folders of them',
    child: 'someone unknown is added as a child',
    addAnyway: 'add photos also where they do not look like the member',
    unlike: (name: string): string => `This does not look like ${name}. If you know that it is, use --add-anyway.`,
    refused: (photo: string, sentence: string): string => `${photo}: refused. ${sentence}`,
    known: (photo: string): string => `${photo}: known already.`,
    added: (photo: string, resembles: string | null): string =>
      resembles === null ? `${photo}: added.` : `${photo}: added. It looks a lot like ${resembles}.`,
  },
  identify: {
    description: 'say who is in each photo',
    photos: 'picture files, or folders of them',
    nobodyEnrolled: (photo: string): string => `${photo}: nobody is enrolled yet`,
    removedMember: 'someone who was removed',
    learningAnew: (done: number, total: number): string =>
      text`Learning the faces anew: ${done} of ${total} done. This happens once after an update, or with another
        --embedder.`,
    match: (photo: string, name: string, decision: Figures): string => `${photo}: ${name} (${figures(decision)})`,
    noMatch: (photo: string, decision: Figures): string => `${photo}: nobody known (${figures(decision)})`,
    ambiguous: (photo: string, name: string, decision: Figures): string =>
      `${photo}: too close to call, nearest is ${name} (${figures(decision)})`,
  },
  verify: {
    description: 'say whether two photos show the same person; needs no household',
    first: 'a picture file',
    second: 'another picture file',
    level: 'how strict to be',
    same: (decision: Omit<Figures, 'margin'>): string => `The same person (${figures({ ...decision, margin: null })}).`,
    different: (decision: Omit<Figures, 'margin'>): string =>
      `Not the same person (${figures({ ...decision, margin: null })}).`,
  },
  members: {
    description: "list the household's people",
    line: (name: string, role: Role, sampleCount: number): string => `${name} (${role}, ${pictures(sampleCount)})`,
  },
  backup: {
    description: 'seal the whole household into one file that its passphrase opens',
    file: 'where to write it',
    done: (path: string): string => `Backed up to ${path}. The passphrase of today opens it; keep both.`,
  },
  restore: {
    description: "restore a backup; the passphrase is the backup's",
    file: 'the backup',
    replace: 'give up the household that is in the data folder',
    done: (household: string, members: number): string =>
      formats.plural(members, {
        one: `${household} is restored, with 1 member.`,
        other: `${household} is restored, with ${members} members.`,
      }),
  },
  export: {
    description: 'write everything about one member into a zip of JSON and pictures',
    member: "the member's name",
    file: 'the zip to write',
    withNumbers: 'with the numbers computed from each picture, by which the face is recognised',
    done: (name: string, file: string): string => `${name} is in ${file}.`,
  },
};
