/** The lower triangular factor of a symmetric matrix, row by row, without the zeros. */
export type TriangularFactor = Float64Array;

const startOf = (row: number): number => (row * (row + 1)) / 2;

/** Keeps the factor of a matrix that is as good as flat in a direction finite. */
const leastPivot = 1e-12;

/**
 * Cholesky's factor of a positive definite matrix, given by its lower half row by row. Source: Golub and Van Loan,
 * Matrix Computations, section 4.2.
 */
export function factorise(lower: Float64Array): TriangularFactor {
  const factor = new Float64Array(lower.length);
  for (let row = 0; startOf(row) < lower.length; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = lower[startOf(row) + column] as number;
      for (let k = 0; k < column; k++)
        rest -= (factor[startOf(row) + k] as number) * (factor[startOf(column) + k] as number);
      factor[startOf(row) + column] =
        row === column ? Math.sqrt(Math.max(rest, leastPivot)) : rest / (factor[startOf(column) + column] as number);
    }
  }
  return factor;
}

/** The logarithm of a Gaussian's density at a point, less what is the same for every mean and covariance. */
export function logDensity(point: Float64Array, mean: Float64Array, factor: TriangularFactor): number {
  const solved = new Float64Array(mean.length);
  let log = 0;
  for (let row = 0; row < mean.length; row++) {
    let rest = (point[row] as number) - (mean[row] as number);
    for (let column = 0; column < row; column++)
      rest -= (factor[startOf(row) + column] as number) * (solved[column] as number);
    const pivot = factor[startOf(row) + row] as number;
    solved[row] = rest / pivot;
    log -= Math.log(pivot) + (solved[row] as number) ** 2 / 2;
  }
  return log;
}
