import type { IncomingMessage } from 'node:http';

/** Why a request is turned away: the status to answer and the page that says so. */
export type Refusal = { readonly status: 403 | 421; readonly page: 'wrongAddress' | 'otherPage' };

const misdirected: Refusal = { status: 421, page: 'wrongAddress' };
const foreign: Refusal = { status: 403, page: 'otherPage' };

/** Only we ourselves or the person (an address typed or opened by the system) may have sent it. */
const trustedSites = ['same-origin', 'none'];

/**
 * Refuses what does not come from our own page or the person: another host name (DNS rebinding), another origin,
 * another site.
 * `origin` is ours, exactly ("http://127.0.0.1:4000"). Null when the request may pass.
 */
export function refuseForeignRequest(request: IncomingMessage, origin: string): Refusal | null {
  const { host = [], origin: origins = [], 'sec-fetch-site': sites = [] } = request.headersDistinct;
  if (host.length !== 1 || `http://${host[0]}` !== origin) return misdirected;
  if (origins.some((claimed) => claimed !== origin)) return foreign;
  if (sites.some((site) => !trustedSites.includes(site))) return foreign;
  return null;
}

/** As `refuseForeignRequest`, for a WebSocket: browsers always name the origin there, so it must be named. */
export function refuseForeignSocket(request: IncomingMessage, origin: string): Refusal | null {
  const refusal = refuseForeignRequest(request, origin);
  return refusal ?? (request.headersDistinct['origin']?.length === 1 ? null : foreign);
}
