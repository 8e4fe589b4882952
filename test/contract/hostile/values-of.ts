import fc, { type Arbitrary } from 'fast-check';
import type * as z from 'zod/mini';
import { passphrase } from '../../fixtures/test-backend.ts';

type Check = { readonly value?: number; readonly minimum?: number; readonly maximum?: number };
type Definition = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly innerType?: z.ZodMiniType;
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly items?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
};

/** Numbers at the edges of the schema's own bounds, beside small ones: ids that exist are small. */
function numbers(bounds: readonly Check[]): Arbitrary<unknown> {
  const edges = bounds.flatMap(({ value }) => (typeof value === 'number' ? [value, value + 1, value - 1] : []));
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
    fc.constantFrom(1, Number.MAX_SAFE_INTEGER, ...edges),
    fc.double({ noNaN: true }),
  );
}

/**
 * Texts of the lengths at the schema's bounds, in scripts and signs of all kinds, and the household's own passphrase.
 */
function texts(bounds: readonly Check[]): Arbitrary<unknown> {
  const lengths = bounds.flatMap(({ minimum, maximum }) => [minimum, maximum].filter((length) => length !== undefined));
  const exact = lengths.map((length) => fc.constant('ß'.repeat(length)));
  return fc.oneof(
    fc.constantFrom(passphrase, 'Ana', '123456'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 70 }),
    ...exact,
  );
}

function fieldsOf(shape: NonNullable<Definition['shape']>): Arbitrary<unknown> {
  return fc
    .record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, candidatesFor(field)])))
    .map(withFittingBytes);
}

/** A camera frame's bytes have to fit its sides, which no field can know alone. */
function withFittingBytes(value: Record<string, unknown>): unknown {
  if (!('width' in value && 'height' in value && 'data' in value)) return value;
  return { ...value, width: 64, height: 65, data: new Uint8Array(64 * 65 * 4) };
}

function candidatesFor(schema: z.ZodMiniType): Arbitrary<unknown> {
  const definition = schema._zod.def as unknown as Definition;
  const bounds = (definition.checks ?? []).map((check) => check._zod.def);
  const { shape = {}, innerType, element, valueType, options = [], items = [], entries = {}, values = [] } = definition;
  switch (definition.type) {
    case 'object':
      return fieldsOf(shape);
    case 'string':
      return texts(bounds);
    case 'number':
      return numbers(bounds);
    case 'boolean':
      return fc.boolean();
    case 'enum':
      return fc.constantFrom(...Object.values(entries));
    case 'literal':
      return fc.constantFrom(...values);
    case 'custom':
      return fc.uint8Array({ minLength: 1, maxLength: 64 });
    case 'union':
      return fc.oneof(...options.map(candidatesFor));
    case 'tuple':
      return fc.tuple(...items.map(candidatesFor));
    case 'array':
      return fc.array(candidatesFor(element as z.ZodMiniType), { maxLength: 4 });
    case 'record':
      return fc.dictionary(fc.string(), candidatesFor(valueType as z.ZodMiniType), { maxKeys: 4 });
    default:
      if (innerType === undefined) return fc.anything();
      return fc.oneof({ weight: 4, arbitrary: candidatesFor(innerType) }, fc.constantFrom(null, undefined));
  }
}

const triesPerValue = 200;

/**
 * Values that the schema accepts, made from its own definition, so that a call added tomorrow is covered.
 * @throws Error when none of the candidates is accepted: then `candidatesFor` has to learn the schema's kind.
 */
export function valuesOf(schema: z.ZodMiniType, what: string): Arbitrary<unknown> {
  const candidates = candidatesFor(schema);
  const accepted = fc
    .sample(candidates, { numRuns: triesPerValue, seed: 1 })
    .filter((candidate) => schema.safeParse(candidate).success);
  if (accepted.length === 0) throw new Error(`no value that ${what} accepts was found; teach values-of.ts its kind`);
  return fc
    .oneof(fc.constantFrom(...accepted), candidates)
    .map((value) => (schema.safeParse(value).success ? value : accepted[0]));
}
