import { Refusal } from '../../refusal.ts';
import { relationName } from '../../statistics/kin-relations.ts';

/** Two people by their folders below the root, and how they are related, in words. */
export type KinPair = { readonly members: readonly [string, string]; readonly relation: string };

/**
 * Parses lines of `member1,member2,relation`; a first line of just these words is passed over.
 * Relations are the codes of Families in the Wild (ss, bb, sibs, fd, ...) or any words.
 * @throws Refusal `invalid` naming the line
 */
export function parseKinList(text: string): KinPair[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const fields = line.split(',').map((field) => field.trim());
    if (line.trim() === '' || (i === 0 && fields.join() === 'member1,member2,relation')) return [];
    const [first = '', second = '', relation = ''] = fields;
    if (fields.length !== 3 || first === '' || second === '' || relation === '' || first === second) {
      throw new Refusal('invalid', `Line ${i + 1} of the list of relatives is not "member1,member2,relation".`);
    }
    return [{ members: [first, second] as const, relation: relationName(relation) }];
  });
}
