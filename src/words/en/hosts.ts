import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people who came the wrong way. */
export const web = {
  asked: 'it was asked for',
  runs: (reason: string): string => `Familiar runs in browser mode: ${reason}.`,
  address: (url: string): string => `Open this address in a browser on this computer. It works once:\n${url}`,
  ownEmbedder: (folder: string): string =>
    text`Faces are embedded by the net in ${folder}, as --embedder says. Its file is read by native code, in a process
      of its own but with your rights: go on only if you trust where it comes from.`,
  keys: 'Press Enter for a fresh address, Ctrl+C to stop Familiar.',
  cannotStart: (detail: string): string => `Familiar could not start: ${detail}`,
  pages: {
    language: 'en',
    title: 'Familiar',
    wrongAddress: 'This address does not lead here. Open the address that Familiar printed.',
    otherPage: 'Another page tried to open Familiar. Open the address that Familiar printed, in a new tab.',
    usedLink: text`This link has been used or is too old; each works once. Ask the window in which Familiar runs for a
      fresh one, or start Familiar again.`,
    notLetIn: text`This browser has not been let in. Open the address that Familiar printed; if it has been used
      already, start Familiar again.`,
    onlyGet: 'Open this address in a browser.',
    nothingToSend: 'There is nothing to send here.',
    nothingHere: 'There is nothing at this address.',
  },
};
