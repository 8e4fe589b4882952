import ts from 'typescript';
import type { WordsProgram } from './words-program.ts';

/** What a fact of a message may be. */
export type FactShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'values'; readonly values: readonly unknown[] }
  | { readonly kind: 'list'; readonly of: FactShape }
  | { readonly kind: 'tuple'; readonly of: readonly FactShape[] }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, FactShape>> }
  | { readonly kind: 'either'; readonly of: readonly FactShape[] };

/** A fact by the name that its message gives it. */
export type Fact = { readonly name: string; readonly shape: FactShape };

/** A message of the English catalogue that takes facts. */
export type MessageShape = { readonly path: string; readonly facts: readonly Fact[] };

/** Where a message is written: its place in a file. */
export const placeOf = (node: ts.Node): string => `${node.getSourceFile().fileName}:${node.getStart()}`;

function literalOf(type: ts.Type): readonly unknown[] | null {
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & ts.TypeFlags.BooleanLiteral) return [(type as { intrinsicName?: string }).intrinsicName === 'true'];
  if (type.flags & ts.TypeFlags.Null) return [null];
  return type.flags & ts.TypeFlags.Undefined ? [undefined] : null;
}

function shapeOf(program: WordsProgram, type: ts.Type, name: string): FactShape {
  const { checker, english } = program;
  const inner = (part: ts.Type): FactShape => shapeOf(program, part, name);
  const values = literalOf(type);
  if (values !== null) return { kind: 'values', values };
  if (type.flags & ts.TypeFlags.String) return { kind: 'text' };
  if (type.flags & ts.TypeFlags.Number) return { kind: 'number' };
  if (type.isUnion()) return { kind: 'either', of: type.types.map(inner) };
  const parts = checker.isArrayLikeType(type) ? checker.getTypeArguments(type as ts.TypeReference).map(inner) : [];
  if (checker.isTupleType(type)) return { kind: 'tuple', of: parts };
  if (parts[0] !== undefined) return { kind: 'list', of: parts[0] };
  if (!(type.flags & ts.TypeFlags.Object || type.isIntersection()))
    throw new Error(`${name}: ${checker.typeToString(type)} is no fact`);
  const fields = checker
    .getPropertiesOfType(type)
    .map((field) => [field.name, inner(checker.getTypeOfSymbolAtLocation(field, english.at))] as const);
  return { kind: 'record', fields: Object.fromEntries(fields) };
}

/** Every message that takes facts, and the path of each message by the place where it is written. */
export type EnglishMessages = {
  readonly shapes: readonly MessageShape[];
  readonly pathAt: ReadonlyMap<string, string>;
};

/** Numbers, lists and days are written by functions of the system: they are no sentences. */
const notSaid = ['formats', 'dates'];

/** What stands in an area, or a part of one. */
function partsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Symbol[] {
  const isPart = type.flags & ts.TypeFlags.Object && !checker.isArrayLikeType(type);
  return isPart && type.getCallSignatures().length === 0 ? checker.getPropertiesOfType(type) : [];
}

const factsOf = (program: WordsProgram, signature: ts.Signature, path: string): readonly Fact[] =>
  signature.getParameters().map((fact) => {
    const type = program.checker.getTypeOfSymbolAtLocation(fact, program.english.at);
    return { name: fact.name, shape: shapeOf(program, type, `${path}(${fact.name})`) };
  });

/** The messages of the English catalogue. */
export function englishMessages(program: WordsProgram): EnglishMessages {
  const { checker, english } = program;
  const shapes: MessageShape[] = [];
  const pathAt = new Map<string, string>();
  const visit = (type: ts.Type, path: string): void => {
    const [signature] = type.getCallSignatures();
    if (signature !== undefined) shapes.push({ path, facts: factsOf(program, signature, path) });
    for (const part of partsOf(checker, type)) {
      const inner = path === '' ? part.name : `${path}.${part.name}`;
      if (notSaid.includes(inner)) continue;
      for (const declaration of part.declarations ?? []) pathAt.set(placeOf(declaration), inner);
      visit(checker.getTypeOfSymbolAtLocation(part, english.at), inner);
    }
  };
  visit(english.type, '');
  return { shapes, pathAt };
}
