import type { LatentStory } from '#contract/latent-story.ts';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import drawnStory from './drawn-story.json';
import { HowCard } from './how-card.tsx';
import styles from './how-it-works-screen.module.css';
import { LatentStoryView } from './latent-story-view.tsx';

/** What the app does with a face, shown on made-up handwriting. */
export function HowItWorksScreen() {
  return (
    <div className={styles.how}>
      <ScreenTitle windowTitle="How it works">How it works</ScreenTitle>
      <p className={styles.lead}>
        Familiar never looks for a name in your face. It asks one question only: how alike are these two pictures? A
        network answers it that learnt from pictures of the same and of different people, much as the small one here
        learnt from made-up handwriting.
      </p>
      <LatentStoryView story={drawnStory as LatentStory} />
      <HowCard title="And your face?">
        <p>
          With faces it is the same, on a larger scale: your face becomes 1,152 numbers, and pictures of you lie close
          together whatever the light or the hair. When you look at the camera, the place of your face is compared with
          the places of everyone who is enrolled. Close enough, and clearly closer than to anyone else, is a match;
          everything else is not. The network does not change when you enrol: only places are remembered, sealed on this
          computer.
        </p>
        <p>
          People who look alike lie close together here, too. That is why Familiar asks for a clear lead, and for the
          passphrase when there is none.
        </p>
      </HowCard>
      <HowCard title="Could it learn from your household?">
        <p>
          It can try. Where two members are often too close to call, Familiar can learn from their own pictures what
          tells them apart. The owner can have that examined under Map, Tuning: every picture is taken out in turn, and
          only where enough of them fare better and none worse can it be switched on. Usually it does not help, and then
          it says so; on the families that it was tried on it never proved itself. What does help is more pictures of
          each person, in different light; and Familiar can propose some over time, if the owner allows it in the
          settings.
        </p>
      </HowCard>
    </div>
  );
}
