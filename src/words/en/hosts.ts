import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people who came the wrong way. */
export const web = {
  asked: 'it was asked for',
  runs: (reason: string): string => `Familiar runs in browser mode: ${reason}.`,
  address: (url: string): string =>
    `Open this address in a browser on this computer. It works once, within two minutes:\n${url}`,
  notFound: text`If your browser does not find that address, as Safari may not, stop Familiar and start it again with
    --plain-address.`,
  plainAddress: text`With --plain-address your browser shows Familiar's cookie to other programs of this computer that
    you open in it, and one that used this address before may have left something there.`,
  shutOut: text`Another browser was let in: the one before was shut out, and Familiar is locked. If that was not you,
    open a fresh address, which shuts the other one out.`,
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
    opens: 'Familiar opens.',
    usedLink: text`This link has been used or is older than two minutes; each works once. Ask the window in which
      Familiar runs for a fresh one, or start Familiar again: that shuts out the browser that used this one.`,
    notLetIn: text`This browser has not been let in, or another one was let in since. Open the address that Familiar
      printed; if it has been used already, ask the window in which Familiar runs for a fresh one.`,
    onlyGet: 'Open this address in a browser.',
    nothingToSend: 'There is nothing to send here.',
    nothingHere: 'There is nothing at this address.',
  },
};
