/** c[0] + c[1] x + c[2] x^2 + ... */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

const central = [
  [3.3871327179, 50.434271938, 159.29113202, 59.10937472],
  [1, 17.895169469, 78.757757664, 67.1875636],
] as const;
const tail = [
  [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103],
  [1, 0.7370016425, 0.12021132975],
] as const;
const farTail = [
  [6.657905115, 3.081226386, 0.42868294337, 0.017337203997],
  [1, 0.24197894225, 0.012258202635],
] as const;

/**
 * The standard normal deviate below which a share of the normal distribution lies, for a share between 0 and 1 (both
 * excluded), right to about one part in 10 million. Source: Wichura 1988, algorithm AS 241 (PPND7), Applied Statistics
 * 37.
 */
export function normalDeviate(share: number): number {
  const offset = share - 0.5;
  if (Math.abs(offset) <= 0.425) {
    const r = 0.180625 - offset * offset;
    return (offset * polynomial(r, central[0])) / polynomial(r, central[1]);
  }
  const r = Math.sqrt(-Math.log(Math.min(share, 1 - share)));
  const size =
    r <= 5
      ? polynomial(r - 1.6, tail[0]) / polynomial(r - 1.6, tail[1])
      : polynomial(r - 5, farTail[0]) / polynomial(r - 5, farTail[1]);
  return Math.sign(offset) * size;
}
