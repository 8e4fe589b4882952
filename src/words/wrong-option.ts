import { limits } from '#contract/limits.ts';
import type { Catalogue } from './catalogue.ts';

/** What is wrong with an option of `familiar confirm`. */
export function wrongOption(option: 'member' | 'reason' | 'timeout', { asking }: Pick<Catalogue, 'asking'>): string {
  if (option === 'member') return asking.badMember;
  if (option === 'reason') return asking.badReason(limits.askedReasonUnits);
  return asking.badTimeout(limits.askedLeastSeconds, limits.askedMostSeconds);
}
