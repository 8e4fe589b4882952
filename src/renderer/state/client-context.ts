import { createContext, useContext } from 'react';
import type { FamiliarClient } from '../client/familiar-client.ts';

/** Carries the one client of the page to every screen. */
export const ClientContext = createContext<FamiliarClient | null>(null);

/** The page's client. Throws outside of the app's providers, which is a programmer's fault. */
export function useClient(): FamiliarClient {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient needs a ClientContext above it');
  return client;
}
