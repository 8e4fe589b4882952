import ts from 'typescript';

/** A closed list of words: a union of string literals, or an array of them. */
export type WordList = { readonly words: readonly string[]; readonly path: string; readonly line: number };

/** What names keys or calls' neighbours rather than the members of something: `Pick<T, 'a' | 'b'>`, `allow: ['a', 'b']`. */
const keyTypes = ['Pick', 'Omit', 'Extract', 'Exclude'];
const contractKeys = ['allow', 'staleAfter', 'changes'];

function isUseOfOthers(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTypeReferenceNode(parent)) return keyTypes.includes(parent.typeName.getText());
  return ts.isPropertyAssignment(parent) && contractKeys.includes(parent.name.getText());
}

function wordsOf(node: ts.Node): string[] {
  if (ts.isUnionTypeNode(node))
    return node.types.flatMap((type) =>
      ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : [],
    );
  if (!ts.isArrayLiteralExpression(node)) return [];
  const words = node.elements.filter((element) => ts.isStringLiteral(element)).map(({ text }) => text);
  return words.length === node.elements.length ? words : [];
}

/** The closed lists of at least three words in a file. */
export function wordListsIn(path: string, text: string): WordList[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: WordList[] = [];
  const visit = (node: ts.Node): void => {
    const words = [...new Set(wordsOf(node))].toSorted();
    if (words.length >= 3 && !isUseOfOthers(node))
      found.push({ words, path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The places of each list that is spelled more than once. */
export function spelledTwice(lists: readonly WordList[]): string[] {
  return [...Map.groupBy(lists, ({ words }) => words.join(', '))]
    .filter(([, places]) => places.length > 1)
    .map(([words, places]) => `${words}: ${places.map(({ path, line }) => `${path}:${line}`).join(', ')}`);
}
