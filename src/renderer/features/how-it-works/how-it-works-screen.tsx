import type { ReactNode } from 'react';
import type { LatentStory } from '#contract/latent-story.ts';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { CrowdCard } from './crowd-card.tsx';
import drawnStory from './drawn-story.json';
import { HowCard } from './how-card.tsx';
import styles from './how-it-works-screen.module.css';
import { LatentStoryView } from './latent-story-view.tsx';

/** What the app does with a face, shown on made-up handwriting; `back` is the way to where somebody came from. */
export function HowItWorksScreen({ back }: { readonly back: ReactNode }) {
  const { howItWorks: words } = useWords();
  return (
    <div className={styles.how}>
      <header className={styles.head}>
        {back}
        <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
      </header>
      <p className={styles.lead}>{words.lead}</p>
      <LatentStoryView story={drawnStory as LatentStory} />
      <HowCard title={words.faces.title}>
        <p>{words.faces.places}</p>
        <p>{words.faces.lookalikes}</p>
      </HowCard>
      <CrowdCard />
      <HowCard title={words.household.title}>
        <p>{words.household.meaning}</p>
      </HowCard>
    </div>
  );
}
