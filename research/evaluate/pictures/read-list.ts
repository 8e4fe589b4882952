import { readFile } from 'node:fs/promises';
import { Refusal } from '../../refusal.ts';

/**
 * The text of a list; `what` names it to people, as "list of relatives".
 * @throws Refusal `notFound` when it cannot be read
 */
export function readList(path: string, what: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new Refusal('notFound', `The ${what} ${path} cannot be read.`, { cause });
  });
}
