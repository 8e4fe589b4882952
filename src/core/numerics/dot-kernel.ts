/**
 * A WebAssembly module, assembled here, that multiplies rows of numbers with one query, four at a time (128-bit SIMD).
 * Opcodes: WebAssembly core specification 2.0, section 5.4.
 */

const op = {
  block: 0x02,
  loop: 0x03,
  empty: 0x40,
  branch: 0x0c,
  branchIf: 0x0d,
  end: 0x0b,
  localGet: 0x20,
  localSet: 0x21,
  constant: 0x41,
  equalsZero: 0x45,
  add: 0x6a,
  subtract: 0x6b,
  addFloat: 0x92,
  storeFloat: 0x38,
} as const;

const simd = { load: 0, constant: 12, extractFloat: 31, add: 228, multiply: 230 } as const;
const type = { i32: 0x7f, v128: 0x7b, func: 0x60 } as const;

/** Unsigned LEB128. */
function unsigned(value: number): number[] {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [low | 0x80, ...unsigned(value >>> 7)];
}

const section = (id: number, content: readonly number[]): number[] => [id, ...unsigned(content.length), ...content];
const name = (text: string): number[] => [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
const get = (local: number): number[] => [op.localGet, local];
const set = (local: number): number[] => [op.localSet, local];
const vector = (instruction: number): number[] => [0xfd, ...unsigned(instruction)];
const loadVector = (offset: number): number[] => [...vector(simd.load), 4, ...unsigned(offset)];
const advance = (local: number, bytes: number): number[] => [
  ...get(local),
  op.constant,
  ...signed(bytes),
  op.add,
  ...set(local),
];

/** Signed LEB128 of a small positive number. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  return ((bytes.at(-1) as number) & 0x40) === 0 ? bytes : [...bytes.slice(0, -1), (bytes.at(-1) as number) | 0x80, 0];
}

// Locals: the parameters, then four running sums.
const [rows, count, products, sums] = [0, 1, 2, [3, 4, 5, 6]] as const;

function multiplyRow(length: number): number[] {
  const zero = sums.flatMap((sum) => [...vector(simd.constant), ...Array(16).fill(0), ...set(sum)]);
  const steps = Array.from({ length: length / 4 }, (_, step) => {
    const sum = sums[step % 4] as number;
    const query = [op.constant, 0, ...loadVector(step * 16)];
    const row = [...get(rows), ...loadVector(step * 16)];
    return [...get(sum), ...query, ...row, ...vector(simd.multiply), ...vector(simd.add), ...set(sum)];
  }).flat();
  const total = [
    ...get(3),
    ...get(4),
    ...vector(simd.add),
    ...get(5),
    ...get(6),
    ...vector(simd.add),
    ...vector(simd.add),
    ...set(3),
  ];
  const lanes = [0, 1, 2, 3].flatMap((lane) => [...get(3), ...vector(simd.extractFloat), lane]);
  return [
    ...zero,
    ...steps,
    ...total,
    ...get(products),
    ...lanes,
    op.addFloat,
    op.addFloat,
    op.addFloat,
    op.storeFloat,
    2,
    0,
  ];
}

function body(length: number): number[] {
  const next = [
    ...advance(rows, length * 4),
    ...advance(products, 4),
    ...get(count),
    op.constant,
    1,
    op.subtract,
    ...set(count),
  ];
  const loop = [
    op.loop,
    op.empty,
    ...get(count),
    op.equalsZero,
    op.branchIf,
    1,
    ...multiplyRow(length),
    ...next,
    op.branch,
    0,
    op.end,
  ];
  return [1, sums.length, type.v128, op.block, op.empty, ...loop, op.end, op.end];
}

/**
 * The bytes of a module that imports `host.memory` and exports `multiply(rows, count, products)`: byte addresses in
 * that memory, the query at address 0. `length` is the numbers in a row, a multiple of 16.
 */
export function assembleDotKernel(length: number): Uint8Array<ArrayBuffer> {
  const code = body(length);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, type.func, 3, type.i32, type.i32, type.i32, 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
