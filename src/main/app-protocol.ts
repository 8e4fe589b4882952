import type { Protocol } from 'electron';
import { pageHeaders } from '#contract/page-headers.ts';
import type { PageFiles } from '#hosts/page-files.ts';
import { appScheme, isOurs } from './app-address.ts';

/** Makes the page's scheme a proper, secure one: with an origin, a camera and fetch. Before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the page's requests from the given files and from nothing else; no address becomes a path on the disk. */
export function serveApp(protocol: Pick<Protocol, 'handle'>, files: PageFiles): void {
  const headers = pageHeaders();
  protocol.handle(appScheme, (request) => {
    const file = isOurs(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (request.method !== 'GET') return new Response(null, { status: 405, headers });
    if (file === undefined) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(file.body), { headers: { ...headers, 'Content-Type': file.contentType } });
  });
}
