/** One eigenvalue of a symmetric matrix with its vector, of unit length. */
export type EigenPair = { readonly value: number; readonly vector: readonly number[] };

const maxSweeps = 60;

/**
 * All eigenvalues of a small symmetric matrix, largest first, by Jacobi's rotations.
 * Source: Golub and Van Loan, Matrix Computations, section 8.5.
 * @param matrix rows of numbers; left as it is
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): EigenPair[] {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < maxSweeps && offDiagonal(a) > 1e-24; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
  }
  return a
    .map((row, i) => ({ value: row[i] as number, vector: vectors.map((line) => line[i] as number) }))
    .sort((one, other) => other.value - one.value);
}

function offDiagonal(a: readonly (readonly number[])[]): number {
  return a.reduce((sum, row, i) => sum + row.reduce((inner, value, j) => inner + (i === j ? 0 : value * value), 0), 0);
}

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]];
  const between = rowP[q] as number;
  if (Math.abs(between) < 1e-300) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * between);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = { cosine, sine };
  for (const row of a) turnPair(row, p, q, turn);
  for (let k = 0; k < a.length; k++) {
    const [atP, atQ] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = cosine * atP - sine * atQ;
    rowQ[k] = sine * atP + cosine * atQ;
  }
  for (const row of vectors) turnPair(row, p, q, turn);
}

/** Turns two numbers of a row by one angle. */
function turnPair(
  row: number[],
  p: number,
  q: number,
  { cosine, sine }: { readonly cosine: number; readonly sine: number },
): void {
  const [atP, atQ] = [row[p] as number, row[q] as number];
  row[p] = cosine * atP - sine * atQ;
  row[q] = sine * atP + cosine * atQ;
}
