import type { IncomingMessage, RequestListener } from 'node:http';
import { keyFragment } from '#contract/page-key.ts';
import type { PageFile, PageFiles } from '#hosts/page-files.ts';
import { acceptedLanguages } from './accepted-languages.ts';
import type { Admissions } from './admissions.ts';
import { type PageWords, plainPage, plainStyleSource } from './plain-page.ts';
import { refuseForeignRequest, refuseForeignStart } from './request-guard.ts';
import type { StartLink } from './start-link.ts';

type Options = {
  readonly origin: string;
  readonly files: PageFiles;
  /** Go with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly startLink: StartLink;
  readonly admissions: Admissions;
  /** What the pages say in the languages that a browser asks for, best first. */
  readonly wordsIn: (preferred: readonly string[]) => Promise<PageWords>;
};

/** A sentence to be said in the browser's language, and what else goes into the page's head. */
type PlainPage = { readonly says: Exclude<keyof PageWords, 'language' | 'title'>; readonly head: readonly string[] };

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly file: PageFile | PlainPage;
};

/** The headers of a page, for one that has a style in its head and loads none. */
function plainPageHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const policy = headers['Content-Security-Policy'] ?? '';
  return { ...headers, 'Content-Security-Policy': policy.replace("style-src 'self'", `style-src ${plainStyleSource}`) };
}

/**
 * Answers the page's requests: the one-time link, then the page's own files for the holder of the cookie. Nothing else
 * exists.
 */
export function createRequestListener({
  origin,
  files,
  headers,
  startLink,
  admissions,
  wordsIn,
}: Options): RequestListener {
  function refuse(status: number, says: Exclude<PlainPage['says'], 'opens'>, headers: Answer['headers'] = {}): Answer {
    return { status, headers: { Connection: 'close', ...headers }, file: { says, head: [] } };
  }

  // No redirect: browsers do not show the cookie to where one leads that another site, or a file, began.
  function start(request: IncomingMessage, query: string): Answer {
    const refusal = refuseForeignStart(request, origin);
    if (refusal !== null) return refuse(refusal.status, refusal.page);
    if (request.method !== 'GET') return refuse(405, 'onlyGet', { Allow: 'GET' });
    if (!startLink.redeem(new URLSearchParams(query).get('t'))) return refuse(403, 'usedLink');
    const { cookie, pageKey } = admissions.admit();
    const onward = `<meta http-equiv="refresh" content="0; url=/${keyFragment}${pageKey.text}">`;
    return {
      status: 200,
      headers: { 'Set-Cookie': cookie.header, 'Clear-Site-Data': '"storage"' },
      file: { says: 'opens', head: [onward] },
    };
  }

  function answerTo(request: IncomingMessage): Answer {
    const { method = '', url = '' } = request;
    const [path = '', ...query] = url.split('?');
    if (path === '/start') return start(request, query.join('?'));
    const refusal = refuseForeignRequest(request, origin);
    if (refusal !== null) return refuse(refusal.status, refusal.page);
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, 'nothingToSend', { Allow: 'GET, HEAD' });
    if (!admissions.current()?.cookie.isIn(request.headers.cookie)) return refuse(403, 'notLetIn');
    const file = files.get(path);
    return file === undefined ? refuse(404, 'nothingHere') : { status: 200, headers: {}, file };
  }

  async function plain({ says, head }: PlainPage, request: IncomingMessage): Promise<PageFile> {
    const words = await wordsIn(acceptedLanguages(request.headers['accept-language']));
    return { body: Buffer.from(plainPage(words, words[says], head)), contentType: 'text/html; charset=utf-8' };
  }

  return async (request, response) => {
    const { status, headers: extra, file } = answerTo(request);
    const isPlain = !('body' in file);
    const { body, contentType } = isPlain ? await plain(file, request) : file;
    const guard = isPlain ? plainPageHeaders(headers) : headers;
    response.writeHead(status, { ...guard, ...extra, 'Content-Type': contentType, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
