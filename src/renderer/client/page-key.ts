import { keyFragment } from '#contract/page-key.ts';

const place = 'familiar.key';

type KeyPage = {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
};

/**
 * The key this page was let in with: fresh from the address, where it is then taken away, or kept from before for
 * reloads and other tabs. It is worth nothing once the host ends. Null in a browser that was not let in.
 */
export function takePageKey({ location, history, localStorage }: KeyPage): string | null {
  if (!location.hash.startsWith(keyFragment)) return localStorage.getItem(place);
  const key = location.hash.slice(keyFragment.length);
  history.replaceState(null, '', location.pathname);
  localStorage.setItem(place, key);
  return key;
}
