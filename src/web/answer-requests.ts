import type { IncomingMessage, RequestListener } from 'node:http';
import { keyFragment } from '#contract/page-key.ts';
import type { PageFile, PageFiles } from '#hosts/page-files.ts';
import { refuseForeignRequest } from './request-guard.ts';
import type { Secret } from './secret.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { StartLink } from './start-link.ts';

/** A page of one sentence, without script or style, for people who came the wrong way. The sentence is our own text. */
function plainPage(sentence: string): string {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Familiar</title>\n<h1>Familiar</h1>\n<p>${sentence}</p>\n</html>\n`;
}

type Options = {
  readonly origin: string;
  readonly files: PageFiles;
  /** Go with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startLink: StartLink;
  readonly cookie: SessionCookie;
  readonly pageKey: Secret;
};

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly file: PageFile };

const usedLink =
  'This link has been used or is too old; each works once. Ask the window in which Familiar runs for a fresh one, or start Familiar again.';
const noCookie =
  'This browser has not been let in. Open the address that Familiar printed; if it has been used already, start Familiar again.';

function refuse(status: number, sentence: string, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { Connection: 'close', ...headers },
    file: { body: Buffer.from(plainPage(sentence)), contentType: 'text/html; charset=utf-8' },
  };
}

/** Answers the page's requests: the one-time link, then the page's own files for whoever holds the cookie. Nothing else exists. */
export function createRequestListener({
  origin,
  files,
  headers,
  startLink,
  cookie,
  pageKey,
}: Options): RequestListener {
  function start(method: string, query: string): Answer {
    if (method !== 'GET') return refuse(405, 'Open this address in a browser.', { Allow: 'GET' });
    if (!startLink.redeem(new URLSearchParams(query).get('t'))) return refuse(403, usedLink);
    return {
      status: 303,
      headers: { Location: `/${keyFragment}${pageKey.text}`, 'Set-Cookie': cookie.header },
      file: { body: Buffer.alloc(0), contentType: 'text/plain' },
    };
  }

  function answerTo(request: IncomingMessage): Answer {
    const { method = '', url = '' } = request;
    const refusal = refuseForeignRequest(request, origin);
    if (refusal !== null) return refuse(refusal.status, refusal.sentence);
    if (method !== 'GET' && method !== 'HEAD')
      return refuse(405, 'There is nothing to send here.', { Allow: 'GET, HEAD' });
    const [path = '', ...query] = url.split('?');
    if (path === '/start') return start(method, query.join('?'));
    if (!cookie.isIn(request.headers.cookie)) return refuse(403, noCookie);
    const file = files.get(path);
    return file === undefined ? refuse(404, 'There is nothing at this address.') : { status: 200, headers: {}, file };
  }

  return (request, response) => {
    const { status, headers: extra, file } = answerTo(request);
    response.writeHead(status, {
      ...headers,
      ...extra,
      'Content-Type': file.contentType,
      'Content-Length': file.body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  };
}
