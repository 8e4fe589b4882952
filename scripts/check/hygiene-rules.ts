/** One text file of the project: its path with forward slashes and its content. */
export type TextFile = { readonly path: string; readonly text: string };

/** Looks at one file, answers what is wrong with it as half sentences. */
export type FileRule = (file: TextFile) => readonly string[];

const isSource = (path: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path);

/**
 * Folders of one machine, such as a home folder: they mean nothing on the next one. The pattern is spelled so that it
 * does not match itself.
 */
const noMachinePath: FileRule = ({ path, text }) => {
  if (path === 'package-lock.json') {
    return [];
  }
  const found = /(?<![\w.~-])\/(?:home|root|work|Users|tmp)\/[\w.-]|[A-Z]:\\Users\\/.exec(text);
  return found === null ? [] : [`holds a path of one machine ("${found[0]}")`];
};

/** A lock file that names a host ties every install to it. */
const noHostInLockFile: FileRule = ({ path, text }) =>
  path === 'package-lock.json' && /"resolved": "[a-z+]+:/.test(text)
    ? ['names a registry host; remove the "resolved" lines']
    : [];

const noHostInNpmrc: FileRule = ({ path, text }) =>
  path.endsWith('.npmrc') && /registry\s*=|_auth/.test(text) ? ['names a registry or a login'] : [];

const noEmbeddedPicture: FileRule = ({ text }) =>
  /data:image\/(?:png|jpeg|webp|avif|gif);base64,[\w+/=]{400}/.test(text) ? ['carries a picture in its text'] : [];

const noUnfinishedWork: FileRule = ({ path, text }) => {
  const found = isSource(path) ? /\/[/*].*\b(TO(?:DO)|FIX(?:ME)|HA(?:CK)|XX(?:X))\b/.exec(text) : null;
  return found === null ? [] : [`holds unfinished work ("${found[1]}")`];
};

const noSilencedTypes: FileRule = ({ path, text }) =>
  isSource(path) && /@ts-(?:ignore|nocheck|expect-error)/.test(text) ? ['silences the type checker'] : [];

const maxLines = { src: 300, other: 400 };

const notTooLong: FileRule = ({ path, text }) => {
  const lines = text.split('\n').length;
  const most = path.startsWith('src/') ? maxLines.src : maxLines.other;
  return isSource(path) && lines > most ? [`has ${lines} lines; the most is ${most}`] : [];
};

/** What every text file of the project must keep to. */
export const fileRules: readonly FileRule[] = [
  noMachinePath,
  noHostInLockFile,
  noHostInNpmrc,
  noEmbeddedPicture,
  noUnfinishedWork,
  noSilencedTypes,
  notTooLong,
];
