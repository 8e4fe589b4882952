import { createRoot } from 'react-dom/client';
import { createFamiliarClient } from '../client/create-familiar-client.ts';
import { hashAfter } from '../state/route.ts';
import { App } from './app.tsx';
import { createAppStore } from './app-store.ts';
import { PageProviders } from './providers.tsx';

const client = createFamiliarClient();
const store = createAppStore(client, (before, now) => {
  const hash = hashAfter(before, now);
  if (hash !== null && hash !== (window.location.hash || '#/')) window.location.hash = hash;
});
void store.reload();

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no #app');

createRoot(place).render(
  <PageProviders client={client} store={store}>
    <App />
  </PageProviders>,
);
