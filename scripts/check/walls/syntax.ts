import ts from 'typescript';

/** One parsed source file of the project, its path with forward slashes. */
export type ParsedFile = { readonly path: string; readonly tree: ts.SourceFile };

/** Looks at a file and answers what is wrong with it, as half sentences. */
export type WallRule = (file: ParsedFile) => readonly string[];

/** Parses one file's text; `.tsx` as such. */
export const parseFile = (path: string, text: string): ParsedFile => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

/** What `visit` answers for every node of the file that it answers anything for. */
export const collect = <T>({ tree }: ParsedFile, visit: (node: ts.Node) => T | null): T[] => {
  const found: T[] = [];
  const walk = (node: ts.Node): void => {
    const answer = visit(node);
    if (answer !== null) found.push(answer);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
};

/** The name that is called or constructed: `f` of `f()`, `a.f()` and `new a.f()`; null for anything without one. */
export const calledName = (node: ts.Node): string | null => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const { expression } = node;
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : null;
};

/** The first argument of a call as it is written; empty without one. */
export const firstArgument = (node: ts.Node): string =>
  ts.isCallExpression(node) || ts.isNewExpression(node) ? (node.arguments?.[0]?.getText() ?? '') : '';
