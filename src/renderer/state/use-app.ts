import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import type { AppStore, KnownAppState } from './app-store.ts';

/** Carries the app store to every screen. */
export const AppStoreContext = createContext<AppStore | null>(null);

/** The page's app store. Throws outside of the app's providers. */
export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('useAppStore needs an AppStoreContext above it');
  return store;
}

/** What is known of the app, live. */
export function useKnownAppState(): KnownAppState {
  const store = useAppStore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The app state of someone signed in. */
export type SignedInState = Extract<AppState, { phase: 'signedIn' }>;

/** The signed-in state handed down by the signed-in screen. */
export const SignedInContext = createContext<SignedInState | null>(null);

/** Who is signed in. Throws outside of the signed-in screens. */
export function useSignedIn(): SignedInState {
  const state = useContext(SignedInContext);
  if (state === null) throw new Error('useSignedIn needs a SignedInContext above it');
  return state;
}
