import type { Catalogue } from '../catalogue.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 Bild', other: `${count} Bilder` });

/** A change as a past sentence: in the list of what can be undone, and in the message right after it. */
export const change: Catalogue['change'] = ({ what, count, memberName, fromName = null }) => {
  switch (what) {
    case 'samplesAdded':
      return `${pictures(count)} von ${memberName} hinzugefügt`;
    case 'folderAdded':
      return `${pictures(count)} aus einem Ordner hinzugefügt`;
    case 'photosAdded':
      return `${pictures(count)} aus Fotos hinzugefügt`;
    case 'samplesRemoved':
      return `${pictures(count)} von ${memberName} entfernt`;
    case 'samplesSetAside':
      return `${pictures(count)} von ${memberName} beiseitegelegt`;
    case 'samplesBroughtBack':
      return `${pictures(count)} von ${memberName} zurückgeholt`;
    case 'samplesMoved':
      return fromName === null
        ? `${pictures(count)} zu ${memberName} verschoben`
        : `${pictures(count)} von ${fromName} zu ${memberName} verschoben`;
    case 'portraitChosen':
      return `Neues Porträt von ${memberName} gewählt`;
    case 'memberRemoved':
      return `${memberName} aus dem Haushalt entfernt`;
    case 'memberRenamed':
      return `Umbenannt in ${memberName}`;
    case 'whatIfSaved':
      return 'Änderungen aus „Was wäre, wenn“ gespeichert';
    case 'tuningSwitchedOn':
      return 'Feinschliff eingeschaltet';
    case 'tuningSwitchedOff':
      return 'Feinschliff ausgeschaltet';
  }
};
