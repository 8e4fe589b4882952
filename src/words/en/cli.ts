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
  description: 'Commands for a terminal and for scripts.',
  exitCodes: 'Exit codes: 0 done or recognised, 1 not recognised, 2 used wrongly, 3 could not decide.',
  options: {
    json: 'print one JSON object and nothing else on standard output',
    data: "use this data folder (default: the app's own)",
    embedder: text`use the face network in this folder (see docs/EMBEDDERS.md). Use only a network that you trust,
      because native code reads its file. Give this option each time`,
    passphraseFile: text`read the owner's passphrase from the only line of this file (default: standard input or a
      prompt)`,
  },
  /** Shown in the help of each command that enrols someone: the person at the terminal vouches for the consent. */
  consentNote: (version: keyof typeof consent): string =>
    [
      text`When you run this command, you confirm that the person agrees to the points below. For a child, you
        confirm that you are a guardian and agree to them.`,
      ...consent[version].map((point) => `${point.title}: ${point.text}`),
    ].join('\n'),

  /** The frame of every command's help, and what is said of a choice or of a value that is used otherwise. */
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    /** Stand in the line of usage for what may follow. */
    anyOptions: 'options',
    anyCommand: 'command',
    ofCommand: 'show this help',
    ofAny: 'show the help of a command',
    otherwise: (value: string): string => `default: ${value}`,
    oneOf: (choices: readonly string[]): string => `choices: ${choices.join(', ')}`,
  },

  usage: {
    noCommand: 'Type a command. The list shows them all.',
    /** `similar` is what may have been meant. */
    unknownOption: (option: string, similar: string | null): string =>
      similar === null ? `There is no option ${option}.` : `There is no option ${option}. Did you mean ${similar}?`,
    unknownCommand: (command: string, similar: string | null): string =>
      similar === null ? `There is no command ${command}.` : `There is no command ${command}. Did you mean ${similar}?`,
    missing: (part: string): string => `${part} is missing. Add --help to see what the command takes.`,
    noValue: (option: string): string => `This option needs a value: ${option}`,
    noSuchValue: (option: string, value: string, offered: string): string =>
      `${value} is no value for ${option}. It takes one of these: ${offered}.`,
    tooMany: 'You typed more than this command takes. Add --help to see what it takes.',
    noPassphraseGiven: 'No passphrase was typed. Run the command again.',
    passphraseFileUnreadable: (file: string): string =>
      `Familiar cannot read the passphrase file ${file}. Check its name and its rights.`,
    /** In the place of a file's name. */
    standardInput: 'standard input',
    /** Why what a file or standard input holds is no passphrase. */
    passphraseFaults: {
      notText: (source: string): string => `The passphrase in ${source} is not plain text. Save it as UTF-8 text.`,
      severalLines: (source: string): string =>
        `There is more than one line in ${source}. Write only the passphrase, on one line.`,
      tooLong: (source: string): string => `The text in ${source} is too long for a passphrase. Use a shorter one.`,
    },
    passphrasesDiffer: 'The two passphrases are not the same. Run the command again.',
    noPassphraseCame: 'Familiar got no passphrase. Use --passphrase-file, standard input or a terminal.',
    passphraseTooShort: (characters: number): string =>
      `This passphrase is too short. It needs at least ${characters} characters.`,
    householdExists: 'There is already a household in this data folder. Choose another folder with --data.',
    noSuchProtection: (offered: readonly string[]): string =>
      `This computer cannot protect the faces in this way. It can use: ${offered.join(', ')}.`,
  },
  ask: {
    passphrase: "The owner's passphrase",
    newPassphrase: 'Choose a passphrase',
    again: 'Type it again',
  },
  /** The photos and folders of a command. */
  photos: {
    progress: (done: number, all: number): string => `Looked at ${done} of ${all}`,
    none: 'Familiar found no photo. Give the names of picture files or of folders with pictures.',
    notRead: (count: number): string =>
      formats.plural(count, {
        one: 'Familiar could not read 1 path:',
        other: `Familiar could not read ${count} paths:`,
      }),
    unreadable: {
      missing: 'it is not there.',
      denied: 'you may not read it.',
      folder: 'it is a folder. Choose a photo.',
      noFile: 'it is neither a file nor a folder.',
      foreignName: 'this system cannot read its name. Rename it.',
      failed: 'the system cannot read it.',
    },
    hidden: (count: number): string =>
      formats.plural(count, { one: '1 hidden file was skipped.', other: `${count} hidden files were skipped.` }),
  },
  /** What went wrong with one of several photos. */
  aboutPhoto: (photo: string, sentence: string): string => `${photo}: ${sentence}`,

  codeLine: (code: string): string => `Recovery code: ${code}`,
  /** Beside a recovery code. */
  keepCode: text`Write down the recovery code now. Familiar shows it only once and keeps no copy. It lets the owner in
    if you forget the passphrase. The app asks an owner once to check it.`,

  init: {
    description: 'set up a household and its owner',
    summary: 'set up a household',
    household: 'name of the household',
    owner: 'name of its owner',
    protection: 'what opens the faces after a restart (default: the best way on this computer)',
    done: (household: string, owner: string): string => `${household} is set up. ${owner} is the owner.`,
  },
  passphrase: {
    description: 'change the passphrase',
    newFile: 'read the new passphrase from this file (default: standard input or a prompt)',
    done: 'The passphrase is changed. Older backups still open with the old passphrase.',
  },
  recoveryCode: { description: 'create a new recovery code; older codes no longer work' },
  enrol: {
    description: 'add photos of a person, and the person if they are new',
    member: 'name of the person',
    photos: 'picture files that show one face each, or folders with such files',
    child: 'add a new person as a child',
    addAnyway: 'add photos even if they do not look like the person',
    unlike: (name: string): string => `This does not look like ${name}. If it is ${name}, use --add-anyway.`,
    refused: (photo: string, sentence: string): string => `${photo}: not added. ${sentence}`,
    known: (photo: string): string => `${photo}: already there.`,
    added: (photo: string, resembles: string | null): string =>
      resembles === null ? `${photo}: added.` : `${photo}: added. It looks a lot like ${resembles}.`,
  },
  identify: {
    description: 'say who is in each photo',
    photos: 'picture files, or folders with pictures',
    nobodyEnrolled: (photo: string): string => `${photo}: Familiar does not know a face yet`,
    removedMember: 'a person who was removed',
    learningAnew: (done: number, total: number): string =>
      text`Familiar is learning the faces again: ${done} of ${total}. It does this once after an update or with another
        --embedder.`,
    match: (photo: string, name: string, decision: Figures): string => `${photo}: ${name} (${figures(decision)})`,
    noMatch: (photo: string, decision: Figures): string => `${photo}: no match (${figures(decision)})`,
    ambiguous: (photo: string, name: string, decision: Figures): string =>
      `${photo}: too close to call, closest to ${name} (${figures(decision)})`,
  },
  verify: {
    description: 'say if two photos show the same person; works without a household',
    first: 'a picture file',
    second: 'another picture file',
    level: 'how strict to be',
    same: (decision: Omit<Figures, 'margin'>): string => `The same person (${figures({ ...decision, margin: null })}).`,
    different: (decision: Omit<Figures, 'margin'>): string =>
      `Not the same person (${figures({ ...decision, margin: null })}).`,
  },
  members: {
    description: 'list the people in the household',
    line: (name: string, role: Role, sampleCount: number): string => `${name} (${role}, ${pictures(sampleCount)})`,
  },
  backup: {
    description: 'create a backup: one encrypted file that the passphrase opens',
    file: 'name of the new file',
    done: (path: string): string => `The backup is in ${path}. Only your current passphrase opens it. Keep both safe.`,
  },
  restore: {
    description: 'restore a backup with the passphrase of that backup',
    file: 'the backup file',
    replace: 'delete the household in the data folder and put the backup in its place',
    done: (household: string, members: number): string =>
      formats.plural(members, {
        one: `${household} is restored, with 1 member.`,
        other: `${household} is restored, with ${members} members.`,
      }),
  },
  export: {
    description: 'save all data of one person in a zip file',
    member: 'name of the person',
    file: 'name of the new zip file',
    withNumbers: 'include the numbers by which Familiar recognises the face',
    done: (name: string, file: string): string => `The data of ${name} is in ${file}.`,
  },
};
