/** What the codes of Families in the Wild mean, in words that fit a sentence. */
const words: Readonly<Record<string, string>> = {
  bb: 'brothers',
  ss: 'sisters',
  sibs: 'brother and sister',
  fd: 'parent and child',
  fs: 'parent and child',
  md: 'parent and child',
  ms: 'parent and child',
  gfgd: 'grandparent and grandchild',
  gfgs: 'grandparent and grandchild',
  gmgd: 'grandparent and grandchild',
  gmgs: 'grandparent and grandchild',
};

/** A relation in words, from a code of Families in the Wild; any other text stays as it is. */
export function relationName(code: string): string {
  return words[code.trim().toLowerCase()] ?? code.trim();
}

/** Members of one family of whom nobody said how they are related: husband and wife, an aunt. */
export const unnamedRelation = 'same family, relation not listed';
