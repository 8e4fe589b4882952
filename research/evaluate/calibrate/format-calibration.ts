import type { Calibration } from '#core/recognition/calibration.ts';

/** A calibration as JSON to be read and compared by people: an interval or a measured rate on one line. */
export function formatCalibration(calibration: Calibration): string {
  const spread = JSON.stringify(calibration, null, 2);
  return `${spread.replace(/\{\s+("(?:rate|low)"[^{}]*?)\s+\}/g, (_, fields: string) => `{ ${fields.replace(/\s*\n\s*/g, ' ')} }`)}\n`;
}
