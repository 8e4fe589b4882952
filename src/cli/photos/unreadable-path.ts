/** Why a path cannot be read: `noFile` is neither file nor folder, such as a pipe or a device. */
export const whysUnreadable = ['missing', 'denied', 'folder', 'noFile', 'failed'] as const;
export type WhyUnreadable = (typeof whysUnreadable)[number];

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

/** What the system's error about a path comes to. */
export const unreadableBy = (path: string, error: unknown): UnreadablePath =>
  error instanceof UnreadablePath
    ? error
    : new UnreadablePath(path, whyOf[(error as NodeJS.ErrnoException).code ?? ''] ?? 'failed');
