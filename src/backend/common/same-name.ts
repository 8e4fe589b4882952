/** Whether two names would be taken for each other: case does not tell people apart, accents do. */
export function isSameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
