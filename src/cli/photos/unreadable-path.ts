/**
 * Why a path cannot be read: `noFile` is neither file nor folder, such as a pipe or a device; a `foreignName` is not
 * written in UTF-8, as on disks of old systems.
 */
export type WhyUnreadable = 'missing' | 'denied' | 'folder' | 'noFile' | 'foreignName' | 'failed';

/** A path that was named, or found in a folder that was, and cannot be read. */
export class UnreadablePath extends Error {
  readonly path: string;
  readonly why: WhyUnreadable;

  constructor(path: string, why: WhyUnreadable) {
    super(`${path} cannot be read: ${why}`);
    this.name = 'UnreadablePath';
    this.path = path;
    this.why = why;
  }
}

const whyOf: Readonly<Record<string, WhyUnreadable>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
  ENXIO: 'noFile',
};

/** What stands in a name for what could not be understood of it. */
const notUnderstood = '\ufffd';

/** What the system's error about a path comes to. */
export const unreadableBy = (path: string, error: unknown): UnreadablePath => {
  if (error instanceof UnreadablePath) return error;
  const why = whyOf[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed';
  return new UnreadablePath(path, why === 'missing' && path.includes(notUnderstood) ? 'foreignName' : why);
};
