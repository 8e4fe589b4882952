import { useSyncExternalStore } from 'react';
import type { ConnectionState } from '../client/familiar-client.ts';
import { useClient } from './client-context.ts';

/** Whether the page can reach the host, live. */
export function useConnection(): ConnectionState {
  const client = useClient();
  return useSyncExternalStore(client.onConnection, client.connection);
}
