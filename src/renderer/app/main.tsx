import { createRoot } from 'react-dom/client';
import { defaultAppearance } from '#contract/appearance.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { createFamiliarClient } from '../client/create-familiar-client.ts';
import { createAppStore } from '../state/app-store.ts';
import { hashAfter } from '../state/route.ts';
import { App } from './app.tsx';
import { AppearanceProvider, pageLocale } from './appearance.tsx';
import { PageProviders } from './providers.tsx';
import { refuseStrayFiles } from './refuse-stray-files.ts';

const client = createFamiliarClient();
const store = createAppStore(client, (before, now) => {
  const hash = hashAfter(before, now);
  if (hash !== null && hash !== (window.location.hash || '#/')) window.location.hash = hash;
});
void store.reload();
refuseStrayFiles(window);

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no #app');

const words = await loadCatalogue(pageLocale(defaultAppearance));
createRoot(place).render(
  <PageProviders client={client} store={store}>
    <AppearanceProvider first={words}>
      <App />
    </AppearanceProvider>
  </PageProviders>,
);
