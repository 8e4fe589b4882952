import { text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people with a wrong or used link. */
export const web = {
  asked: 'you asked for it',
  runs: (reason: string): string => `Familiar runs in browser mode: ${reason}.`,
  address: (url: string): string =>
    `Open this address in a browser on this computer. It works once, within two minutes:\n${url}`,
  notFound: text`If your browser cannot find that address, stop Familiar and start it again with --plain-address.
    Safari may need this.`,
  plainAddress: text`With --plain-address, your browser shows Familiar's cookie to other programs on this computer that
    you open in it. A program that used this address before may have left something there.`,
  shutOut: text`Familiar has let another browser in. It has shut out the one before and is locked. If that was not you,
    press Enter and open the new address. That shuts the other browser out.`,
  ownEmbedder: (folder: string): string =>
    text`Familiar uses the face network in ${folder}, as --embedder says. Native code reads its file, in a separate
      process but with your rights. Go on only if you trust the place it comes from.`,
  keys: 'Press Enter for a new address. Press Ctrl+C to stop Familiar.',
  cannotStart: (detail: string): string => `Familiar could not start: ${detail}`,
  pages: {
    language: 'en',
    title: 'Familiar',
    wrongAddress: 'This is not the address of Familiar. Open the address that Familiar printed.',
    otherPage: 'Another page tried to open Familiar. Open a new tab and type the address that Familiar printed.',
    opens: 'Familiar is opening.',
    usedLink: text`This link has been used or is older than two minutes. Each link works once. Press Enter in the
      terminal where Familiar runs, and open the new address. If somebody else used this link, that shuts them out.`,
    notLetIn: text`Familiar has not let this browser in, or has let in another one since. Press Enter in the terminal
      where Familiar runs, and open the new address.`,
    onlyGet: 'Open this address in a browser.',
    nothingToSend: 'You cannot send anything here. Open the address that Familiar printed.',
    nothingHere: 'There is nothing at this address. Open the address that Familiar printed.',
  },
};
