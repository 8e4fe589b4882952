/**
 * Solves as many equations as unknowns, each row holding the factors and then the value (Gauss, with pivots); null when
 * they are dependent.
 */
export function solveSystem(matrix: readonly Float64Array[]): number[] | null {
  const rows = [...matrix];
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[column] as number) > Math.abs(rows[pivot]?.[column] as number)) pivot = row;
    }
    const head = rows[pivot] as Float64Array;
    if (Math.abs(head[column] as number) < 1e-12) return null;
    rows[pivot] = rows[column] as Float64Array;
    rows[column] = head;
    for (let row = 0; row < size; row++) {
      const line = rows[row] as Float64Array;
      if (row === column) continue;
      const factor = (line[column] as number) / (head[column] as number);
      for (let k = column; k <= size; k++) line[k] = (line[k] as number) - factor * (head[k] as number);
    }
  }
  return rows.map((line, index) => (line[size] as number) / (line[index] as number));
}
