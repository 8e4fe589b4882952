import { type SameShape, text } from '../text.ts';

/** What installers, their packages and the system's lists of programs say. */
export const installers = {
  kind: 'Face login',
  summary: 'Face login for a household, only on this computer',
  description: [
    text`Add the people you live with, by camera or from one photo. From then on, each of them signs in by looking at
      the lock screen.`,
    'Everything happens on this computer: no account, no cloud, no internet at all.',
  ],
  keywords: ['face', 'lock', 'login', 'family', 'household'],
  /** Said when the program is removed. `place` is a folder as the system writes it. */
  stays: (place: string): string =>
    text`Your household stays in ${place}, with its people, their pictures and the log. To use it, install Familiar
      again. To delete it, delete that folder.`,
};

/** What the system's lists of programs say, in any language. */
export type ListedProgram = SameShape<Omit<typeof installers, 'stays'>>;
