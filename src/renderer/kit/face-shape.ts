/** Width and height of the box that the face shape is drawn in. */
export const faceBox = { width: 100, height: 122 } as const;

const widestAt = 56;

/**
 * The app's face shape, widest above the middle, as a closed SVG path that starts at the top and runs clockwise.
 * `inset` draws it smaller, in units of `faceBox`.
 */
export function facePath(inset: number): string {
  const middle = faceBox.width / 2;
  const radius = middle - inset;
  const above = widestAt - inset;
  const below = faceBox.height - widestAt - inset;
  return [
    `M${middle} ${inset}`,
    `A${radius} ${above} 0 0 1 ${middle + radius} ${widestAt}`,
    `A${radius} ${below} 0 0 1 ${middle} ${widestAt + below}`,
    `A${radius} ${below} 0 0 1 ${inset} ${widestAt}`,
    `A${radius} ${above} 0 0 1 ${middle} ${inset}Z`,
  ].join('');
}
