import { mark, rich, text } from '../text.ts';

/** The page while Familiar cannot be reached, and once it never will be again. */
export const noConnection = {
  states: {
    lost: {
      title: 'Familiar does not answer',
      advice: text`The camera is off. This page has forgotten what you typed. It tries again by itself. You can go on
        when Familiar answers.`,
    },
    ended: {
      title: 'Familiar has ended',
      advice: 'The camera is off, and this page has forgotten everything. Close this tab.',
    },
    shutOut: {
      title: 'Familiar has let another browser in',
      advice: 'That shuts out all older tabs, and this one, too. The camera is off. Close this tab.',
    },
  },
  whatNow: {
    lost: rich`If Familiar has stopped, close this tab. To start it again, type the same command as last time in its
      folder, for example ${mark('code', 'npm start')}.`,
    ended: rich`To start it again, type the same command as last time in Familiar’s folder, for example
      ${mark('code', 'npm start')}. Then open the address that it prints.`,
    shutOut: rich`Was that not you? Press ${mark('code', 'Enter')} in the terminal where Familiar runs, and open the
      address that it prints. That shuts the other browser out.`,
  },
};
