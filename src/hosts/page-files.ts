import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type PageFile = { readonly body: Buffer; readonly contentType: string };

/** The files of the page by their path in the address ("/assets/app.js"); "/" is the start page. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/**
 * Reads the built page into memory. A host answers from this list alone, so that no address ever becomes a path on the
 * disk.
 * Links, and files of a kind a page does not need, are left out.
 * @throws Error when the folder or its index.html cannot be read.
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map(await readFolder(folder, ''));
  const startPage = files.get('/index.html');
  if (startPage === undefined) throw new Error(`The page was not built: ${join(folder, 'index.html')} is missing.`);
  return files.set('/', startPage);
}

async function readFolder(folder: string, prefix: string): Promise<[string, PageFile][]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const read = entries.map(async (entry): Promise<[string, PageFile][]> => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return readFolder(path, `${prefix}/${entry.name}`);
    const contentType = contentTypes[extname(entry.name)];
    return entry.isFile() && contentType !== undefined
      ? [[`${prefix}/${entry.name}`, { body: await readFile(path), contentType }]]
      : [];
  });
  return (await Promise.all(read)).flat();
}
