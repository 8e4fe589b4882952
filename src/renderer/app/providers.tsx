import { CSPProvider } from '@base-ui/react/csp-provider';
import { Toast } from '@base-ui/react/toast';
import { Tooltip } from '@base-ui/react/tooltip';
import { type ReactNode, useState } from 'react';
import type { FamiliarClient } from '../client/familiar-client.ts';
import { FreshOwner } from '../parts/fresh-owner.tsx';
import { ClientContext, useClient } from '../state/client-context.ts';
import { createPictureStore } from '../state/picture-store.ts';
import { AppStoreContext, SignedInContext, type SignedInState } from '../state/use-app.ts';
import { PictureStoreContext } from '../state/use-sample-picture.ts';
import type { AppStore } from './app-store.ts';
import { UndoProvider } from './undo-provider.tsx';

type PageProps = { readonly client: FamiliarClient; readonly store: AppStore; readonly children: ReactNode };

/** Carries to every screen what the page has one of: the client, the app's state, messages and tooltips. */
export function PageProviders({ client, store, children }: PageProps) {
  return (
    <CSPProvider disableStyleElements>
      <ClientContext.Provider value={client}>
        <AppStoreContext.Provider value={store}>
          <Toast.Provider>
            <Tooltip.Provider>{children}</Tooltip.Provider>
          </Toast.Provider>
        </AppStoreContext.Provider>
      </ClientContext.Provider>
    </CSPProvider>
  );
}

/** Carries to every signed-in screen what lasts as long as the session: who it is, their pictures, undoing. */
export function SessionProviders({ app, children }: { readonly app: SignedInState; readonly children: ReactNode }) {
  const client = useClient();
  const [pictures] = useState(() =>
    createPictureStore({ load: (place) => client.call('samples.picture', place), kept: 600, atOnce: 6 }),
  );
  return (
    <SignedInContext.Provider value={app}>
      <FreshOwner>
        <PictureStoreContext.Provider value={pictures}>
          <UndoProvider>{children}</UndoProvider>
        </PictureStoreContext.Provider>
      </FreshOwner>
    </SignedInContext.Provider>
  );
}
