import type { Edition } from './packaging-config.ts';
import type { Target } from './target.ts';

/** A file of the staged app, by its path in it, that gives way to another, and where it stays for that one's use. */
export type Replacement = { readonly path: string; readonly file: string; readonly keptAs?: string };

export type PackageOptions = {
  readonly root: string;
  readonly target: Target;
  readonly edition: Edition;
  /** An installer as the platform has it, or the app's folder as it will lie on the disk. */
  readonly form: 'installer' | 'folder';
  readonly output: string;
  /** A folder with Electron's runtime for the target; null for the installed one, or else a download. */
  readonly electronDist: string | null;
  /** For an older runtime, in tests only. */
  readonly replaced?: readonly Replacement[];
};

/** What came of it, by paths, and what could not be made here, each with the reason. */
export type Packaged = { readonly made: readonly string[]; readonly notMade: readonly string[] };
