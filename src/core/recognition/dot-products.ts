import { assembleDotKernel } from './dot-kernel.ts';
import { embeddingLength } from './embedding.ts';

// Part of every runtime this code runs in, but of no ECMAScript library definition.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  Instance: new (module: object, imports: object) => { readonly exports: { readonly multiply: (rows: number, count: number, products: number) => void } };
};

const pageBytes = 65_536;
const rowBytes = embeddingLength * Float32Array.BYTES_PER_ELEMENT;
const kernel = new WebAssembly.Module(assembleDotKernel(embeddingLength));

/**
 * Packs rows of `embeddingLength` numbers once and returns a function that multiplies each of them with a query:
 * one dot product a row, in order. The answer is overwritten by the next query.
 */
export function createDotProducts(rows: readonly Float32Array[]): (query: Float32Array) => Float32Array {
  const productsAt = (rows.length + 1) * rowBytes;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((productsAt + rows.length * Float32Array.BYTES_PER_ELEMENT) / pageBytes) });
  const numbers = new Float32Array(memory.buffer);
  for (const [i, row] of rows.entries()) numbers.set(row, (i + 1) * embeddingLength);
  const products = new Float32Array(memory.buffer, productsAt, rows.length);
  const { multiply } = new WebAssembly.Instance(kernel, { host: { memory } }).exports;
  return (query) => {
    numbers.set(query, 0);
    multiply(rowBytes, rows.length, productsAt);
    return products;
  };
}
