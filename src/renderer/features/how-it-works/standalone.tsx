import { createRoot } from 'react-dom/client';
import type { LatentStory } from '#contract/latent-story.ts';
import { en } from '#words/en/catalogue.ts';
import { LatentStoryView } from './latent-story-view.tsx';
import styles from './standalone.module.css';

/** The story that the page carries, shown alone: what `npm run lab -- view` writes. */
const story = JSON.parse(document.getElementById('story')?.textContent ?? 'null') as LatentStory;
const place = document.getElementById('app');
if (place !== null) {
  createRoot(place).render(
    <main className={styles.page}>
      <h1>{story.title}</h1>
      <p className={styles.lead}>{en.howItWorks.leadAlone[story.loss]}</p>
      <LatentStoryView story={story} />
    </main>,
  );
}
