import { createRoot } from 'react-dom/client';
import type { LatentStory } from '#contract/latent-story.ts';
import { LatentStoryView } from './latent-story-view.tsx';

/** The story that the page carries, shown alone: what `npm run lab -- view` writes. */
const story = JSON.parse(document.getElementById('story')?.textContent ?? 'null') as LatentStory;
const place = document.getElementById('app');
if (place !== null) {
  createRoot(place).render(
    <main className="page how">
      <h1 className="screen-title">{story.title}</h1>
      <p className="how-lead">
        A twin network learns from {story.loss === 'triplet' ? 'triplets' : 'pairs'} which of these belong together. It
        never practised on what is shown here.
      </p>
      <LatentStoryView story={story} />
    </main>,
  );
}
