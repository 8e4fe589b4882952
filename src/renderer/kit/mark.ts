/** How many colours members have; the style sheet names as many. */
export const markHues = 8;

/** The shapes that tell members apart besides their colour. */
export const markShapes = ['disc', 'square', 'diamond', 'triangle'] as const;
export type MarkShape = (typeof markShapes)[number];

/** A member's sign on the map: a colour (0 to 7) and a shape, the same for as long as they are in the household. */
export type Mark = { readonly hue: number; readonly shape: MarkShape };

/** The sign of a member. Colour and shape together repeat only after 32 members. */
export function markOf(memberId: number): Mark {
  const turn = Math.floor(memberId / markHues);
  return { hue: memberId % markHues, shape: markShapes[(memberId + turn) % markShapes.length] ?? 'disc' };
}

/** Adds a sign around a point, `radius` pixels large, to a path. */
export function traceMark(
  path: CanvasPath,
  shape: MarkShape,
  at: { readonly x: number; readonly y: number },
  radius: number,
): void {
  const { x, y } = at;
  switch (shape) {
    case 'disc':
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    case 'square':
      path.rect(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
      return;
    case 'diamond':
      path.moveTo(x, y - radius * 1.25);
      path.lineTo(x + radius * 1.25, y);
      path.lineTo(x, y + radius * 1.25);
      path.lineTo(x - radius * 1.25, y);
      path.closePath();
      return;
    case 'triangle':
      path.moveTo(x, y - radius * 1.25);
      path.lineTo(x + radius * 1.15, y + radius * 0.85);
      path.lineTo(x - radius * 1.15, y + radius * 0.85);
      path.closePath();
  }
}

/** A sign as an SVG path around (0, 0), inside of a square of side 16. */
export function markPath(shape: MarkShape): string {
  switch (shape) {
    case 'disc':
      return 'M6 0A6 6 0 1 1 -6 0A6 6 0 1 1 6 0Z';
    case 'square':
      return 'M-5.4 -5.4H5.4V5.4H-5.4Z';
    case 'diamond':
      return 'M0 -7.5L7.5 0L0 7.5L-7.5 0Z';
    case 'triangle':
      return 'M0 -7L6.9 5.1H-6.9Z';
  }
}
