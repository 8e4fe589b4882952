import type { Change } from '#contract/calls/changes.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 picture', other: `${count} pictures` });

/** What is told of a change; `fromName` only of a move. */
type Told = Pick<Change, 'what' | 'count' | 'memberName'> & Partial<Pick<Change, 'fromName'>>;

/** A change as a past sentence: in the list of what can be undone, and in the message right after it. */
export function change({ what, count, memberName, fromName = null }: Told): string {
  switch (what) {
    case 'samplesAdded':
      return `Added ${pictures(count)} of ${memberName}`;
    case 'folderAdded':
      return `Added ${pictures(count)} from a folder`;
    case 'photosAdded':
      return `Added ${pictures(count)} from photos`;
    case 'samplesRemoved':
      return `Removed ${pictures(count)} of ${memberName}`;
    case 'samplesSetAside':
      return `Set aside ${pictures(count)} of ${memberName}`;
    case 'samplesBroughtBack':
      return `Brought back ${pictures(count)} of ${memberName}`;
    case 'samplesMoved':
      return fromName === null
        ? `Moved ${pictures(count)} to ${memberName}`
        : `Moved ${pictures(count)} from ${fromName} to ${memberName}`;
    case 'portraitChosen':
      return `Chose a new portrait of ${memberName}`;
    case 'memberRemoved':
      return `Removed ${memberName} from the household`;
    case 'memberRenamed':
      return `Renamed to ${memberName}`;
    case 'whatIfSaved':
      return 'Saved the changes from “What if”';
    case 'tuningSwitchedOn':
      return 'Turned on tuning';
    case 'tuningSwitchedOff':
      return 'Turned off tuning';
  }
}
