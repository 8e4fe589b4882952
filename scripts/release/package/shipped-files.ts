import type { Target } from './target.ts';

/** Folders of packages that serve their own building, testing and installing. */
const workshop = /(^|\/)(src|deps|test|tests|script|scripts|install|docs?|include|\.[\w-]+)\//;
const kept = /\.(?:[cm]?js|json|node|wasm|dll|dylib)$|\.so(?:\.[\d.]+)?$|(^|\/)(?:LICEN[CS]E|NOTICE|COPYING)[^/]*$/i;

/** What one package keeps its program in, among its sources. */
const program = /^src\/koffi\/(?:\w+|src\/static)\.c?js$/;

/** Binaries that name the platform they are for, in the ways packages do: `win32-x64.node`, `darwin/arm64/`. */
const named =
  /(?:^|\/)(android|darwin|freebsd|linux|linuxmusl|musl|win32)[-/_](x64|arm64|arm|ia32|ppc64|riscv64|s390x)(?=[./])/;

/** libheif without WebAssembly, and with it inside of its program: the app takes the one with a file beside it. */
const otherLibheif = /^libheif\/|libheif-bundle\.m?js$/;

/** Whether a file of a package (its path inside of it) is needed by the app at work on that target. */
export const isShipped = (path: string, { platform, arch }: Target): boolean => {
  if ((workshop.test(path) && !program.test(path)) || !kept.test(path) || otherLibheif.test(path)) return false;
  const [, os, cpu] = named.exec(path) ?? [];
  return os === undefined || (os === platform && cpu === arch);
};
