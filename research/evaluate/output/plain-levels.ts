import type { LevelFigures } from '../../statistics/level-figures.ts';

/** Level figures as plain data, groups by name. */
export function plainLevels(levels: readonly LevelFigures[], groups: readonly string[]): Record<string, unknown>[] {
  return levels.map(({ accepted, ...level }) => ({
    ...level,
    accepted: [...accepted].map(([group, share]) => ({ group: groups[group] ?? '', ...share })),
  }));
}
