import ts from 'typescript';
import { type EnglishMessages, placeOf } from './message-shapes.ts';
import type { WordsProgram } from './words-program.ts';

/** What holds a text that must stay short, by the element that shows it, and how many characters it takes at most. */
export const longest = { button: 38, menu: 42, tab: 20 } as const;
export type Place = keyof typeof longest;

const placeOfElement: Readonly<Record<string, Place>> = {
  Button: 'button',
  ButtonLink: 'button',
  TextButton: 'button',
  MenuItem: 'menu',
  Segmented: 'tab',
  'Tabs.Tab': 'tab',
};

/** Those of a table's entries that a key may name. */
function oneOf(checker: ts.TypeChecker, { expression, argumentExpression }: ts.ElementAccessExpression): ts.Symbol[] {
  const key = checker.getTypeAtLocation(argumentExpression);
  const names = (key.isUnion() ? key.types : [key]).filter((type) => type.isStringLiteral()).map(({ value }) => value);
  return checker
    .getTypeAtLocation(expression)
    .getProperties()
    .filter(({ name }) => names.includes(name));
}

/** The paths of the messages that an element's inside, or its `options`, names. */
function pathsIn({ checker }: WordsProgram, { pathAt }: EnglishMessages, within: ts.Node): readonly string[] {
  const found: string[] = [];
  const note = (symbol: ts.Symbol | undefined): void => {
    for (const declaration of symbol?.declarations ?? []) {
      const path = pathAt.get(placeOf(declaration));
      if (path !== undefined) found.push(path);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) oneOf(checker, node).forEach(note);
    ts.forEachChild(node, visit);
  };
  visit(within);
  return found;
}

function insidesOf(node: ts.Node): { readonly name: string; readonly insides: readonly ts.Node[] } | null {
  if (ts.isJsxElement(node)) return { name: node.openingElement.tagName.getText(), insides: node.children };
  if (!ts.isJsxSelfClosingElement(node)) return null;
  const options = node.attributes.properties.filter(
    (one) => ts.isJsxAttribute(one) && one.name.getText() === 'options',
  );
  return { name: node.tagName.getText(), insides: options };
}

/** Where the page shows a message that must stay short, by the message's path. */
export function shortPlaces(program: WordsProgram, messages: EnglishMessages): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const visit = (node: ts.Node): void => {
    const element = insidesOf(node);
    const place = placeOfElement[element?.name ?? ''];
    if (place !== undefined)
      for (const inside of element?.insides ?? [])
        for (const path of pathsIn(program, messages, inside)) found.set(path, place);
    ts.forEachChild(node, visit);
  };
  program.page.forEach(visit);
  return found;
}
