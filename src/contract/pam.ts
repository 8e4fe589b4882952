import type { FamiliarsLine } from './asking.ts';

/** What of a Linux computer may ask Familiar before it asks for a password, by PAM. */
export const pamUses = ['screen-locker', 'polkit'] as const;
export type PamUse = (typeof pamUses)[number];

/** One program that asks PAM, with the file in which PAM reads of it. */
export type PamService = {
  readonly use: PamUse;
  /** PAM's name of it, such as `swaylock`. */
  readonly service: string;
  /** The administrator's file, which the line goes into. */
  readonly file: string;
  /** The distribution's own file, to be copied first; null where the administrator's is there. */
  readonly copyFrom: string | null;
};

/** What makes PAM ask Familiar on this computer. */
export type PamRecipe = {
  readonly script: { readonly path: string; readonly text: string };
  readonly line: string;
  readonly services: readonly PamService[];
  /** The name in the script; null where a stand-in stands there, to be replaced by hand. */
  readonly member: string | null;
};

/** All that can be found out about PAM and Familiar, with its facts; `at` is a file or folder. */
type PamFacts = {
  readonly module: { readonly path: string };
  readonly noModule: object;
  readonly isRoot: object;
  readonly runtime: { readonly folder: string };
  readonly noRuntime: { readonly folder: string };
  readonly answers: { readonly place: string };
  readonly silent: { readonly place: string };
  /** Familiar answers, but cannot be asked: what it says. */
  readonly cannotAsk: { readonly answer: FamiliarsLine };
  readonly programKept: { readonly path: string };
  readonly programOwn: { readonly path: string; readonly at: string };
  readonly programOpen: { readonly path: string; readonly at: string };
  readonly noProgram: { readonly path: string };
  readonly script: { readonly path: string };
  readonly noScript: { readonly path: string };
  readonly scriptOpen: { readonly path: string; readonly at: string };
  readonly scriptOther: { readonly path: string };
  readonly line: { readonly service: string; readonly file: string };
  readonly noLine: { readonly service: string; readonly file: string };
  readonly noService: { readonly use: PamUse };
  readonly administrator: { readonly group: string };
  readonly closedHelper: { readonly unit: string };
};
export type PamFound = keyof PamFacts;

/** One thing that was found out. */
export type PamFinding = { [F in PamFound]: { readonly found: F } & PamFacts[F] }[PamFound];

/** What `familiar pam` was asked for; null for both uses. */
export type PamRequest = {
  readonly wants: 'print' | 'check';
  readonly use: PamUse | null;
  readonly member: string | null;
};

/** What it came to; null on a system that has no PAM of this kind. */
export type PamAnswer = { readonly recipe: PamRecipe } | { readonly findings: readonly PamFinding[] } | null;
