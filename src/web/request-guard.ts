import type { IncomingMessage } from 'node:http';

/** Why a request is turned away: the status to answer and the page that says so. */
export type Refusal = { readonly status: 403 | 421; readonly page: 'wrongAddress' | 'otherPage' };

const misdirected: Refusal = { status: 421, page: 'wrongAddress' };
const foreign: Refusal = { status: 403, page: 'otherPage' };

/** Only we ourselves or the person (an address typed or opened by the system) may have sent it. */
const trustedSites = ['same-origin', 'none'];

/** Refuses another host name (DNS rebinding) and another origin. */
function refuseForeignName({ headersDistinct }: IncomingMessage, origin: string): Refusal | null {
  const { host = [], origin: origins = [] } = headersDistinct;
  if (host.length !== 1 || `http://${host[0]}` !== origin) return misdirected;
  return origins.some((claimed) => claimed !== origin) ? foreign : null;
}

/**
 * Refuses what does not come from our own page or the person: another name, origin or site.
 * `origin` is ours, exactly ("http://127.0.0.1:4000"). Null when the request may pass.
 */
export function refuseForeignRequest(request: IncomingMessage, origin: string): Refusal | null {
  const { 'sec-fetch-site': sites = [] } = request.headersDistinct;
  const refusal = refuseForeignName(request, origin);
  return refusal ?? (sites.every((site) => trustedSites.includes(site)) ? null : foreign);
}

/**
 * As `refuseForeignRequest`, for the one-time link, which a file of ours opens, another site to a browser. Where a
 * browser says what it asks for, it is a page of its own for the person: no script and no service worker fetches it.
 */
export function refuseForeignStart(request: IncomingMessage, origin: string): Refusal | null {
  const { 'sec-fetch-site': sites, 'sec-fetch-mode': modes, 'sec-fetch-dest': places } = request.headersDistinct;
  const refusal = refuseForeignName(request, origin);
  if (refusal !== null || (sites ?? modes ?? places) === undefined) return refusal;
  return modes?.join() === 'navigate' && places?.join() === 'document' ? null : foreign;
}

/** As `refuseForeignRequest`, for a WebSocket: browsers always name the origin there, so it must be named. */
export function refuseForeignSocket(request: IncomingMessage, origin: string): Refusal | null {
  const refusal = refuseForeignRequest(request, origin);
  return refusal ?? (request.headersDistinct['origin']?.length === 1 ? null : foreign);
}
