import unhomoglyph from 'unhomoglyph';

/** One space for each gap, since that is how gaps are shown. */
const spaced = (name: string): string => name.trim().replaceAll(/\s+/gu, ' ');

/** Whether two names would be taken for each other: case does not tell people apart, accents do. */
export function isSameName(one: string, other: string): boolean {
  return spaced(one).localeCompare(spaced(other), undefined, { sensitivity: 'accent' }) === 0;
}

/**
 * A name's skeleton (Unicode Technical Standard 39, section 4): names that look alike have the same. Unlike there, "m"
 * and "rn" are told apart, since Marnie and Mamie are two names.
 */
function skeletonOf(name: string): string {
  const plain = spaced(name.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')).normalize('NFD');
  return unhomoglyph(plain.replaceAll('m', '\uE000')).normalize('NFD');
}

/** The skeletons of a name as it is, in plain letters instead of wide or bold ones, and in small ones. */
function skeletonsOf(name: string): readonly string[] {
  const plain = name.normalize('NFKC');
  return [name, plain, name.toLowerCase(), plain.toLowerCase()].map(skeletonOf);
}

/** Whether two names that are not the same cannot be told apart by looking: Cyrillic "Веn" beside "Ben". */
export function looksLikeName(one: string, other: string): boolean {
  const others = new Set(skeletonsOf(other));
  return skeletonsOf(one).some((skeleton) => others.has(skeleton));
}
