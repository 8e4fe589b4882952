import type { LatentStory } from '#contract/latent-story.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

/** What the app does with a face, shown on made-up handwriting. */
export const howItWorks = {
  title: 'How it works',
  back: { map: 'Back to the map', settings: 'Back to the settings', lock: 'Back to the lock screen' },
  lead: text`Familiar never looks for a name in your face. It asks one question only: how alike are these two pictures?
    A network answers it that learnt from pictures of the same and of different people, much as the small one here
    learnt from made-up handwriting.`,
  /** The lead of a story that is shown alone, by what its net practised on. */
  leadAlone: {
    triplet: text`A twin network learns from triplets which of these belong together. It never practised on what is
      shown here.`,
    contrastive: text`A twin network learns from pairs which of these belong together. It never practised on what is
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
    meaning: (numbers: number): string => text`The network turns each drawing into ${numbers} numbers, a place in a
      space of as many directions. This is the flattest fair picture of it: near here is near there, as well as a flat
      map allows. Each colour is one character, drawn by six hands.`,
    inWords: (all: number, own: number): string =>
      text`A map of ${all} drawings. For ${own} of them, the nearest drawing shows the same character.`,
  },
  hardest: {
    title: 'The hardest pairs',
    meaning: text`No practice makes it perfect. Some different characters stay close, as brothers and sisters do; some
      drawings of one character stay apart.`,
    different: 'Different, yet close',
    same: 'The same, yet apart',
  },
  distance: (distance: number): string => formats.decimal(distance, 2),
  triplet: {
    title: 'Three at a time',
    meaning: text`Practice needs no names. The network is shown a drawing, a second drawing of the same character, and
      one of another character. If the other one is not clearly further away, every number inside is nudged a little:
      pull the first pair together, push the second apart.`,
    anchor: 'A drawing',
    positive: 'The same character by another hand',
    anchorAgain: 'The first drawing again',
    negative: 'Another character',
    same: 'same character',
    other: 'another character',
    learnt: 'Learnt: the other character is clearly further away.',
    nearly: 'Nearly: the other character is further away, but not by enough.',
    wrong: 'Wrong: the other character is nearer.',
    next: 'Another three',
  },
  query: {
    title: 'Whose is it?',
    meaning: text`One drawing of each character is known. A new drawing, by another hand, goes to the character it is
      nearest to. The network never practised on any of these.`,
    choice: 'The new drawing',
    newDrawing: (number: number): string => `New drawing ${number}`,
    known: (number: number): string => `Known character ${number}`,
    rightOne: (number: number): string => `Known character ${number}, the right one`,
    right: 'The right character is nearest.',
    wrong: 'A wrong character is nearest: this one would be mistaken.',
  },

  faces: {
    title: 'And your face?',
    places: text`With faces it is the same, on a larger scale: your face becomes 1,344 numbers (more or fewer
      with a network of the household’s own), and pictures of you lie close together whatever the light or the hair.
      When you look at the camera, the place of your face is compared with the places of everyone who is enrolled. Close
      enough, and clearly closer than to anyone else, is a match; everything else is not. The network does not change
      when you enrol: only places are remembered, sealed on this computer.`,
    lookalikes: text`People who look alike lie close together here, too. That is why Familiar asks for a clear lead, and
      for the passphrase when there is none.`,
  },
  crowd: {
    title: 'How near do strangers come?',
    why: text`The networks put some faces closer together than others: some people have many who look like them, some
      hardly anyone. One limit for all would let in more strangers as some members than as others. So Familiar works
      out, for each member, how near strangers come anyway. Where they come near, a face has to be nearer to count.`,
    madeUp: text`These strangers never lived. They are made up from the averages of many people: nobody’s picture and
      nobody’s numbers are in them.`,
    none: 'The networks in use here came without such strangers, so every distance counts as it is.',
    inWords: (strangers: number, members: number): string =>
      formats.plural(members, {
        one: `${strangers} strangers who never lived, as dots, and 1 member among them.`,
        other: `${strangers} strangers who never lived, as dots, and ${members} members among them.`,
      }),
    dots: 'Each dot is a stranger who never lived; the portraits are your household.',
    flat: (percent: number): string => text`A flat picture shows only ${percent} % of how faces differ: two that lie
      close here may be far apart in truth. The bars leave nothing out.`,
    nobody: 'As soon as somebody has pictures, you see here how near strangers come to them.',
    bars: (usual: number): string => text`A bar ends where the nearest of 10,000 strangers stands. The stroke is where
      that usually is, at ${formats.decimal(usual, 2)}.`,
    asUsual: 'Strangers come as near as usual.',
    nearer: (by: number, counts: number): string => text`Strangers come ${formats.decimal(by, 2)} nearer than usual, so
      a face has to be ${formats.decimal(counts, 2)} nearer, too.`,
    farther: (by: number): string => text`Strangers stay ${formats.decimal(by, 2)} farther away than usual, so a face
      may be that much farther, too.`,
  },
  household: {
    title: 'Could it learn from your household?',
    meaning: text`It can try. Where two members are often too close to call, Familiar can learn from their own pictures
      what tells them apart. The owner can have that examined under Map, Tuning: every picture is taken out in turn, and
      only where enough of them fare better and none worse can it be switched on. Usually it does not help, and then it
      says so; on the families that it was tried on it never proved itself. What does help is more pictures of each
      person, in different light; and Familiar can propose some over time, if the owner allows it in the settings.`,
  },
};
