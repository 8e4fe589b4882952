import type { Change } from '#contract/calls/changes.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 picture', other: `${count} pictures` });

/** A change as a past sentence: in the list of what can be undone, and in the message right after it. */
export function change({ what, count, memberName }: Pick<Change, 'what' | 'count' | 'memberName'>): string {
  switch (what) {
    case 'samplesAdded':
      return `Added ${pictures(count)} of ${memberName}`;
    case 'samplesRemoved':
      return `Removed ${pictures(count)} of ${memberName}`;
    case 'samplesSetAside':
      return `Set aside ${pictures(count)} of ${memberName}`;
    case 'samplesBroughtBack':
      return `Brought back ${pictures(count)} of ${memberName}`;
    case 'samplesMoved':
      return `Moved ${pictures(count)} of ${memberName}`;
    case 'portraitChosen':
      return `Chose another picture for ${memberName}`;
    case 'memberRemoved':
      return `Removed ${memberName} from the household`;
    case 'memberRenamed':
      return `Renamed to ${memberName}`;
    case 'whatIfSaved':
      return 'Saved what was tried out';
    case 'tuningSwitchedOn':
      return 'Switched the tuning on';
    case 'tuningSwitchedOff':
      return 'Switched the tuning off';
  }
}
