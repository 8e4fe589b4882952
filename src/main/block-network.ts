import type { Session } from 'electron';
import { appScheme } from './app-address.ts';

const localProtocols = [`${appScheme}:`, 'blob:', 'data:'];

/** Cancels every request of the page that would leave the app: Familiar has no business on any network. */
export function blockNetwork({
  webRequest,
}: {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
}): void {
  webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !localProtocols.includes(URL.parse(url)?.protocol ?? '') });
  });
}
