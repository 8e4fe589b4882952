import { assembleDotKernel } from './dot-kernel.ts';

// Part of every runtime this code runs in, but of no ECMAScript library definition.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly multiply: (rows: number, count: number, products: number) => void } };
};

const pageBytes = 65_536;

/**
 * Multiplies each of the rows it was made from with a query: one dot product a row, in order. The answer is overwritten
 * by the next query.
 */
export type DotProducts = (query: Float32Array) => Float32Array;

/** The kernel works in steps of so many numbers; shorter rows end in zeros. */
const step = 16;

/**
 * Prepares packing rows of `rowLength` numbers. The kernel of WebAssembly, assembled by hand, is there for the map:
 * 2,000 samples take four million products of 1,344 numbers.
 */
export function compileDotProducts(rowLength: number): (rows: readonly Float32Array[]) => DotProducts {
  const paddedLength = Math.max(step, Math.ceil(rowLength / step) * step);
  const kernel = new WebAssembly.Module(assembleDotKernel(paddedLength));
  return (rows) => packRows(kernel, paddedLength, rows);
}

function packRows(kernel: object, rowLength: number, rows: readonly Float32Array[]): DotProducts {
  const rowBytes = rowLength * Float32Array.BYTES_PER_ELEMENT;
  const productsAt = (rows.length + 1) * rowBytes;
  const memory = new WebAssembly.Memory({
    initial: Math.ceil((productsAt + rows.length * Float32Array.BYTES_PER_ELEMENT) / pageBytes),
  });
  const numbers = new Float32Array(memory.buffer);
  for (const [i, row] of rows.entries()) numbers.set(row, (i + 1) * rowLength);
  const products = new Float32Array(memory.buffer, productsAt, rows.length);
  const { multiply } = new WebAssembly.Instance(kernel, { host: { memory } }).exports;
  return (query) => {
    numbers.set(query, 0);
    multiply(rowBytes, rows.length, productsAt);
    return products;
  };
}
