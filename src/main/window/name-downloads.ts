import { extname, join } from 'node:path';
import type { App, Dialog, DownloadItem, Session } from 'electron';
import { backupEnding } from '#contract/calls/backups.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { isOurs } from '../app-address.ts';

type Words = Catalogue['appWindow']['save'];

/** What the app gives people to keep, by the ending of its file. */
const kinds = { [backupEnding]: 'backup', '.zip': 'memberData', '.csv': 'table', '.json': 'list' } as const;

type Parts = {
  readonly session: Pick<Session, 'on'>;
  readonly app: Pick<App, 'getPath'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly words: () => Words;
};

function kindOf(ending: string): (typeof kinds)[keyof typeof kinds] | 'other' {
  return Object.entries(kinds).find(([known]) => known === ending)?.[1] ?? 'other';
}

/**
 * Gives the system's save dialog a title, the file's name and its kind, and says it when a file cannot be written; to
 * press Cancel is fine. Only what our page made itself is saved at all.
 */
export function nameDownloads({ session, app, dialog, words }: Parts): void {
  session.on('will-download', (event, item) => {
    if (!isOwn(item)) return event.preventDefault();
    const fileName = item.getFilename();
    const ending = extname(fileName);
    const { title, kind } = words()[kindOf(ending)];
    item.setSaveDialogOptions({
      title,
      defaultPath: join(app.getPath('downloads'), fileName),
      filters: ending === '' ? [] : [{ name: kind, extensions: [ending.slice(1)] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    item.once('done', (_event, state) => {
      if (state === 'interrupted') void dialog.showMessageBox(failure(words(), fileName));
    });
  });
}

/** Whether our page made the file, in its own memory. */
function isOwn(item: Pick<DownloadItem, 'getURL'>): boolean {
  const [scheme, ...address] = item.getURL().split(':');
  return scheme === 'blob' && isOurs(address.join(':'));
}

function failure(words: Words, fileName: string) {
  return { type: 'error', message: words.failed(fileName), detail: words.tryElsewhere } as const;
}
