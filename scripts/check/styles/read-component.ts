import ts from 'typescript';

/** What a source file has to do with style sheets. */
export type Component = {
  /** Module style sheets that it imports, by the address it writes, with the classes that it reads of each. */
  readonly sheets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other style sheets that it imports. */
  readonly globals: readonly string[];
  /** Classes that it writes as text, or reads by a name that is computed. */
  readonly strays: readonly string[];
  /** Types of the elements that it renders itself. */
  readonly elements: ReadonlySet<string>;
};

type Draft = {
  readonly names: Map<string, string>;
  readonly sheets: Map<string, Set<string>>;
  readonly globals: string[];
  readonly strays: string[];
  readonly elements: Set<string>;
};

function noteImport(node: ts.ImportDeclaration, draft: Draft): void {
  const address = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : '';
  if (!address.endsWith('.css')) return;
  const name = node.importClause?.name?.text;
  if (!address.endsWith('.module.css') || name === undefined) draft.globals.push(address);
  else {
    draft.names.set(name, address);
    draft.sheets.set(address, new Set());
  }
}

/** Text within a `className`, but not in comparisons, which choose a class and are none. */
function noteStrays(node: ts.Node, draft: Draft): void {
  if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return;
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
  if (isText) draft.strays.push(node.getText());
  else ts.forEachChild(node, (child) => noteStrays(child, draft));
}

function noteRead(node: ts.Node, draft: Draft): void {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return;
  const address = ts.isIdentifier(node.expression) ? draft.names.get(node.expression.text) : undefined;
  if (address === undefined) return;
  if (ts.isPropertyAccessExpression(node)) draft.sheets.get(address)?.add(node.name.text);
  else draft.strays.push(node.getText());
}

function note(node: ts.Node, draft: Draft): void {
  if (ts.isImportDeclaration(node)) noteImport(node, draft);
  noteRead(node, draft);
  if (ts.isJsxAttribute(node) && node.name.getText() === 'className' && node.initializer !== undefined) {
    noteStrays(node.initializer, draft);
  }
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
    const name = node.tagName.getText();
    if (/^[a-z]/.test(name)) draft.elements.add(name);
  }
  ts.forEachChild(node, (child) => note(child, draft));
}

/** Reads what a source file imports, names and renders. */
export function readComponent(path: string, text: string): Component {
  const draft: Draft = { names: new Map(), sheets: new Map(), globals: [], strays: [], elements: new Set() };
  note(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), draft);
  return draft;
}
