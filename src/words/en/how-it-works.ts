import type { LatentStory } from '#contract/latent-story.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What the app does with a face, shown on made-up handwriting. */
export const howItWorks = {
  title: 'How it works',
  back: { map: 'Back to the map', settings: 'Back to the settings', lock: 'Back to the lock screen' },
  lead: text`Familiar never looks for a name in your face. It only asks how alike two pictures are. A trained program
    answers this question. It has learned from many pictures of people, just as the small one here learned from
    made-up handwriting.`,
  /** The lead of a story that is shown alone, by what its net practised on. */
  leadAlone: {
    triplet: text`A small program learns from triplets which drawings belong together. It never practised on the ones
      shown here.`,
    contrastive: text`A small program learns from pairs which drawings belong together. It never practised on the ones
      shown here.`,
  } satisfies Record<LatentStory['loss'], string>,

  practice: {
    none: 'Before any practice',
    rounds: (count: number): string => `After ${count} rounds of practice`,
    play: 'Play',
    playLabel: 'Play the practice',
    pause: 'Pause',
  },
  map: {
    title: 'A map of likeness',
    meaning: (numbers: number): string => text`The program turns each drawing into ${numbers} numbers. They are like
      the coordinates of a place. This map shows the places as well as a flat map can. Each colour is one character,
      drawn by six hands.`,
    inWords: (all: number, own: number): string =>
      text`A map of ${all} drawings. For ${own} of them, the nearest drawing shows the same character.`,
  },
  hardest: {
    title: 'The hardest pairs',
    meaning: text`Even with much practice the program is not perfect. Some different characters stay close, like
      brothers and sisters. Some drawings of one character stay apart.`,
    different: 'Different, yet close',
    same: 'The same, yet apart',
  },
  distance: (distance: number): string => formats.decimal(distance, 2),
  triplet: {
    title: 'Three at a time',
    meaning: text`The program needs no names to practise. It sees two drawings of the same character and one of another
      character. If the other one is not clearly further away, every number inside the program changes a little. This
      pulls the first two together and pushes the other one away.`,
    anchor: 'A drawing',
    positive: 'The same character by another hand',
    anchorAgain: 'The first drawing again',
    negative: 'Another character',
    same: 'same character',
    other: 'another character',
    learnt: 'Right. The other character is clearly further away.',
    nearly: 'Almost. The other character is further away, but not enough.',
    wrong: 'Wrong. The other character is nearer.',
    next: 'Another three',
  },
  query: {
    title: 'Whose is it?',
    meaning: text`The program knows one drawing of each character. It gives a new drawing to the nearest character. It
      never practised on any of these.`,
    choice: 'The new drawing',
    newDrawing: (number: number): string => `New drawing ${number}`,
    known: (number: number): string => `Known character ${number}`,
    rightOne: (number: number): string => `Known character ${number}, the right one`,
    right: 'The right character is nearest.',
    wrong: 'A wrong character is nearest, so this drawing would be mixed up.',
  },

  faces: {
    title: 'And your face?',
    places: text`Faces work the same way, only larger. Your face becomes 1,344 numbers, or more or fewer with a
      trained program of your own. Pictures of you get places close together, in any light and with any hair. When you
      look at the camera, Familiar compares the place of your face with the places of everybody here. You are
      recognised if your face is close enough to your pictures, and clearly closer than to anybody else’s. The trained
      program does not change when you add your face. Familiar only remembers places, sealed on this computer.`,
    lookalikes: text`People who look alike get places close together. That is why Familiar wants a clear lead, and asks
      for the passphrase when there is none.`,
  },
  crowd: {
    title: 'How close do strangers come?',
    why: text`Some people look like many others, and some look like hardly anybody. With the same limit for everybody,
      strangers would get in more often as some people than as others. So Familiar works out for each person how close
      strangers come. If they come close, a face has to be closer to count.`,
    madeUp: text`These strangers never lived. They are made up from the averages of many people. Nobody’s picture and
      nobody’s numbers are in them.`,
    none: 'The trained program in use here has no such strangers, so every distance counts as it is.',
    inWords: (strangers: number, members: number): string =>
      formats.plural(members, {
        one: `${strangers} strangers who never lived, as dots, and 1 member among them.`,
        other: `${strangers} strangers who never lived, as dots, and ${members} members among them.`,
      }),
    dots: 'Each dot is a stranger who never lived. The portraits are your household.',
    flat: (percent: number): string => text`A flat map shows only ${percent} % of how faces differ. Two that look close
      here may be far apart in reality. The bars leave nothing out.`,
    nobody: 'When somebody has pictures, you see here how close strangers come to them.',
    bars: (usual: number): string => text`A bar ends where the closest of 10,000 strangers is. The line shows where that
      usually is, at ${formats.decimal(usual, 2)}.`,
    asUsual: 'Strangers come as close as usual.',
    nearer: (
      by: number,
      counts: number,
    ): string => text`Strangers come ${formats.decimal(by, 2)} closer than usual, so a
      face has to be ${formats.decimal(counts, 2)} closer.`,
    farther: (
      by: number,
    ): string => text`Strangers stay ${formats.decimal(by, 2)} further away than usual, so a face may
      be that much further away.`,
  },
  household: {
    title: 'Could it learn from your household?',
    meaning: text`It can try. If two people are often mixed up, Familiar can learn their differences from their own
      pictures. The owner finds this under Map, Tuning. It only turns on if enough pictures get better and none worse.
      Usually it does not help, and then Familiar says so. In the families it was tried on, it never helped. More
      pictures of each person in different light help most. Familiar can suggest some over time, if the owner allows it
      in the settings.`,
  },
};
