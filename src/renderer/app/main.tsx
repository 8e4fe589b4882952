import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import { createRoot } from 'react-dom/client';
import { createFamiliarClient } from '../client/create-familiar-client.ts';
import { ClientContext } from '../state/client-context.ts';
import { hashAfter } from '../state/route.ts';
import { AppStoreContext } from '../state/use-app.ts';
import { App } from './app.tsx';
import { createAppStore } from './app-store.ts';

const client = createFamiliarClient();
const store = createAppStore(client, (before, now) => {
  const hash = hashAfter(before, now);
  if (hash !== null && hash !== (window.location.hash || '#/')) window.location.hash = hash;
});
void store.reload();

const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no #app');

createRoot(place).render(
  <CSPProvider disableStyleElements>
    <ClientContext.Provider value={client}>
      <AppStoreContext.Provider value={store}>
        <Toast.Provider>
          <Tooltip.Provider>
            <App />
          </Tooltip.Provider>
        </Toast.Provider>
      </AppStoreContext.Provider>
    </ClientContext.Provider>
  </CSPProvider>,
);
