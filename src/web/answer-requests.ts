import type { IncomingMessage, RequestListener } from 'node:http';
import { keyFragment } from '#contract/page-key.ts';
import type { PageFile, PageFiles } from '#hosts/page-files.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { refuseForeignRequest } from './request-guard.ts';
import type { Secret } from './secret.ts';
import type { SessionCookie } from './session-cookie.ts';
import type { StartLink } from './start-link.ts';

/** A page of one sentence, without script or style, for people who came the wrong way. The sentence is our own text. */
function plainPage({ language, title }: PageWords, sentence: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    `<h1>${title}</h1>`,
    `<p>${sentence}</p>`,
    '</html>',
    '',
  ].join('\n');
}

/** What the pages for people who came the wrong way say. */
export type PageWords = Catalogue['web']['pages'];

type Options = {
  readonly origin: string;
  readonly files: PageFiles;
  /** Go with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startLink: StartLink;
  readonly cookie: SessionCookie;
  readonly pageKey: Secret;
  readonly words: PageWords;
};

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly file: PageFile };

/**
 * Answers the page's requests: the one-time link, then the page's own files for the holder of the cookie. Nothing else
 * exists.
 */
export function createRequestListener({
  origin,
  files,
  headers,
  startLink,
  cookie,
  pageKey,
  words,
}: Options): RequestListener {
  function refuse(
    status: number,
    page: Exclude<keyof PageWords, 'language' | 'title'>,
    headers: Answer['headers'] = {},
  ): Answer {
    const body = Buffer.from(plainPage(words, words[page]));
    return {
      status,
      headers: { Connection: 'close', ...headers },
      file: { body, contentType: 'text/html; charset=utf-8' },
    };
  }

  function start(method: string, query: string): Answer {
    if (method !== 'GET') return refuse(405, 'onlyGet', { Allow: 'GET' });
    if (!startLink.redeem(new URLSearchParams(query).get('t'))) return refuse(403, 'usedLink');
    return {
      status: 303,
      headers: { Location: `/${keyFragment}${pageKey.text}`, 'Set-Cookie': cookie.header },
      file: { body: Buffer.alloc(0), contentType: 'text/plain' },
    };
  }

  function answerTo(request: IncomingMessage): Answer {
    const { method = '', url = '' } = request;
    const refusal = refuseForeignRequest(request, origin);
    if (refusal !== null) return refuse(refusal.status, refusal.page);
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'nothingToSend', { Allow: 'GET, HEAD' });
    const [path = '', ...query] = url.split('?');
    if (path === '/start') return start(method, query.join('?'));
    if (!cookie.isIn(request.headers.cookie)) return refuse(403, 'notLetIn');
    const file = files.get(path);
    return file === undefined ? refuse(404, 'nothingHere') : { status: 200, headers: {}, file };
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
