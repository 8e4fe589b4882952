import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** Programs that only start others, or carry the question for them. */
const carriers = /^(?:familiar|node|electron|npm|npx|env|timeout|setsid|nohup|sudo|(?:ba|da|z|fi|k|c|tc)?sh|busybox)$/i;
const mostGenerations = 12;

/** A program that was never a file, memfd_create(2). */
const inMemory = /^\/memfd:/;

type Process = { readonly name: string; readonly parent: number };

/** What a process calls itself; empty for one that goes by the memory that it lies in. */
function ownName(status: string): string {
  const name = /^Name:\s*(.+)$/m.exec(status)?.[1] ?? '';
  return name.startsWith('memfd:') ? '' : name;
}

function processOf(pid: number, proc: string): Process | null {
  try {
    const status = readFileSync(`${proc}/${pid}/status`, 'utf8');
    const parent = Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1] ?? 0);
    return { name: nameOf(pid, proc) ?? ownName(status), parent };
  } catch {
    return null;
  }
}

/** The name of the program's file, which a process cannot change as it can what it calls itself; null without one. */
function nameOf(pid: number, proc: string): string | null {
  try {
    const file = readlinkSync(`${proc}/${pid}/exe`);
    return inMemory.test(file) ? null : basename(file).replace(/ \(deleted\)$/, '');
  } catch {
    return null;
  }
}

/** A name as it may be shown: on one line, short, without signs that are not seen. */
const shown = (name: string): string | null =>
  name
    .replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .slice(0, 60)
    .trim() || null;

/**
 * What the asking program is called, for people: the nearest of its ancestors that is no shell and no other carrier of
 * questions, else the nearest of all. Null where the system does not tell, as anywhere but on Linux. A program of the
 * same user can call itself as it likes.
 * @param proc where the system tells of its processes, proc(5)
 */
export function programName(pid: number, proc = '/proc'): string | null {
  let nearest: string | null = null;
  let at = pid;
  for (let generation = 0; generation < mostGenerations && at > 1; generation += 1) {
    const found = processOf(at, proc);
    if (found === null) break;
    const name = shown(found.name);
    if (name !== null && !carriers.test(name)) return name;
    nearest ??= name;
    at = found.parent;
  }
  return nearest;
}
