/** A draw from the standard normal distribution. Source: Box and Muller, Ann. Math. Statist. 29, 1958. */
export function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
