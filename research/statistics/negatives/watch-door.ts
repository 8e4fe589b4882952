import { securityLevels } from '#contract/security-levels.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type Call, callsOf, judge } from './callers.ts';
import type { Door } from './doors.ts';
import { repeatedConfusions, rightSignIns, type Trial } from './trials.ts';

/** All that is tried at one door, at each security level. */
export function watchDoor(door: Door, calibration: Calibration, random: () => number): Trial[] {
  const outside = door.outside.flatMap((person) => callsOf(person, person.faces, door));
  const inside = door.members.map(({ person, own }) => callsOf(person, own, door));
  return securityLevels.flatMap((level) => {
    const seen = { door, level, random };
    const judgeAll = (calls: readonly Call[]) => calls.map((call) => judge(call, calibration, level));
    const judged = judgeAll(outside);
    const byMember = Map.groupBy(judged, ({ decision }) => decision.memberId);
    return [
      ...repeatedConfusions(seen, judged),
      ...door.members.flatMap((member, memberId) =>
        rightSignIns(seen, member, judgeAll(inside[memberId] as Call[]), byMember.get(memberId) ?? []),
      ),
    ];
  });
}
