import fc, { type Arbitrary } from 'fast-check';
import type * as z from 'zod/mini';
import { valuesOf } from './values-of.ts';

function nested(depth: number): unknown {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { memberId: value };
  return value;
}

function cyclic(): unknown {
  const value: Record<string, unknown> = {};
  return Object.assign(value, { memberId: value, list: [value] });
}

/** Keys that mean something to a prototype, as a parser of JSON makes them: own and enumerable. */
const prototypeKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  '$bytes',
  '',
] as const;

/** Values no call is made for, each of which some transport can carry. */
const strangers: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    -1,
    0.5,
    2 ** 53,
    1e308,
    2n ** 70n,
    true,
    '',
  ),
  fc.constantFrom(
    '\u0000',
    '\ud800',
    '../../etc',
    "'; DROP TABLE members; --",
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '1',
    'NaN',
  ),
  fc.constantFrom(1_000, 70_000, 1_000_000).map((length) => 'x'.repeat(length)),
  fc.constantFrom(10, 500, 3_000).map(nested),
  fc.constant(null).map(cyclic),
  fc.constantFrom(...prototypeKeys).map((key) => JSON.parse(`{${JSON.stringify(key)}:{"memberId":1,"isAdmin":true}}`)),
  fc.constant(null).map(() => [new Map([['memberId', 1]]), new Set([1]), new Date(Number.NaN), /x/g, new Error('x')]),
  fc.constantFrom(Uint8Array, Uint16Array, Float64Array, BigInt64Array, Uint8ClampedArray).map((Kind) => new Kind(8)),
  fc.constantFrom(0, 1, 16).map((length) => new ArrayBuffer(length)),
  fc.constant(null).map(() => new DataView(new ArrayBuffer(8))),
  fc.constant(null).map(() => new Uint8Array(new ArrayBuffer(8, { maxByteLength: 64 }))),
  fc.constant(null).map(() => Object.assign([], { 5: 1, memberId: 1 })),
  fc.anything({
    withNullPrototype: true,
    withBigInt: true,
    withDate: true,
    withTypedArray: true,
    withSparseArray: true,
    withMap: true,
    withSet: true,
  }),
);

type Change = (value: unknown, path: readonly string[], stranger: unknown) => unknown;

function at(value: unknown, [key, ...rest]: readonly string[], change: (place: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  return Object.assign(copy, { [key]: at(copy[key], rest, change) });
}

function without(value: unknown, path: readonly string[]): unknown {
  const key = path.at(-1);
  return at(value, path.slice(0, -1), (place) =>
    key === undefined ? undefined : Object.fromEntries(Object.entries(place ?? {}).filter(([name]) => name !== key)),
  );
}

const changes: readonly Change[] = [
  (value, path, stranger) => at(value, path, () => stranger),
  (value, path) => without(value, path),
  (value, path) => at(value, path, (place) => [place]),
  (value, path) => at(value, path, (place) => ({ value: place })),
  (value, path) => at(value, path, (place) => (Object(place) === place ? 'x' : String(place))),
  (value, path, stranger) => at(value, path.slice(0, -1), (place) => ({ ...Object(place), surplus: stranger })),
  (value, path) =>
    at(value, path.slice(0, -1), (place) =>
      Object.defineProperty({ ...Object(place) }, '__proto__', { value: {}, enumerable: true }),
    ),
];

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  const isBranch = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
  return [path, ...(isBranch ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])) : [])];
}

/** Input that the schema refuses: strangers as they are, and accepted values with one place spoilt. */
export function hostileTo(schema: z.ZodMiniType, what: string): Arbitrary<unknown> {
  const spoilt = fc
    .tuple(valuesOf(schema, what), fc.nat(), fc.constantFrom(...changes), strangers)
    .map(([value, place, change, stranger]) => {
      const paths = pathsOf(value);
      return change(value, paths[place % paths.length] ?? [], stranger);
    });
  return fc.oneof(strangers, { weight: 2, arbitrary: spoilt }).filter((value) => !schema.safeParse(value).success);
}
