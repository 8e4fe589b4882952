import type { Pose, Quality } from '../../shared/face.ts';
import type { SampleSource } from '../../shared/household.ts';

/** Where a sample came from. */
export const sourceWords: Readonly<Record<SampleSource, string>> = { camera: 'Camera', photo: 'Photo', learned: 'Learned' };

/** Where the head points, in the person's own left and right. */
export function poseName(pose: Pose): string {
  if (Math.abs(pose.yaw) > 12 && Math.abs(pose.yaw) >= Math.abs(pose.pitch)) return pose.yaw > 0 ? 'turned left' : 'turned right';
  if (Math.abs(pose.pitch) > 16) return pose.pitch > 0 ? 'looking up' : 'looking down';
  return 'straight';
}

/** What is worth knowing about a sample's quality; a single `clear` when there is nothing to complain of. */
export function qualityWords(quality: Quality): readonly string[] {
  const faults: string[] = [];
  if (quality.brightness < 70) faults.push('dark');
  if (quality.brightness > 205) faults.push('bright');
  if (quality.sharpness < 0.3) faults.push('soft');
  if (quality.interocularPx < 40) faults.push('small');
  if (quality.occlusion > 0.5) faults.push('partly covered');
  return faults.length === 0 ? ['clear'] : faults;
}
