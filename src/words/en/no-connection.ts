import { mark, rich, text } from '../text.ts';

/** The page while Familiar cannot be reached, and once it never will be again. */
export const noConnection = {
  states: {
    lost: {
      title: 'Familiar does not answer',
      advice: text`The camera is off, and nothing you typed is on this page any more. It tries again by itself: when
        Familiar answers, you can go on.`,
    },
    ended: {
      title: 'Familiar has ended',
      advice: 'The camera is off, and this page has forgotten everything. Close this tab.',
    },
    shutOut: {
      title: 'Another browser was let in',
      advice: 'That shuts every tab from before out, this one too. The camera is off. Close this tab.',
    },
  },
  whatNow: {
    lost: rich`If Familiar has stopped, close this tab. ${mark('code', 'npm start')} in its folder starts it again.`,
    ended: rich`To start it again, type ${mark('code', 'npm start')} in Familiar’s folder and open the address that it
      prints.`,
    shutOut: rich`Was that not you? Press ${mark('code', 'Enter')} in the window in which Familiar runs, and open the
      address that it prints: that shuts the other browser out.`,
  },
};
