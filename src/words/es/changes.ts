import type { change as english } from '../en/changes.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

const pictures = (count: number): string => formats.plural(count, { one: '1 foto', other: `${count} fotos` });

/** What happened to so many pictures: the past form agrees with them. */
const done = (count: number, one: string): string =>
  `${pictures(count)} ${formats.plural(count, { one, other: `${one}s` })}`;

/** A change as a past sentence: in the list of what can be undone, and in the message right after it. */
export const change: SameShape<typeof english> = ({ what, count, memberName, fromName = null }) => {
  switch (what) {
    case 'samplesAdded':
      return `${done(count, 'añadida')} a ${memberName}`;
    case 'folderAdded':
      return `${done(count, 'añadida')} desde una carpeta`;
    case 'photosAdded':
      return done(count, 'añadida');
    case 'samplesRemoved':
      return `${done(count, 'quitada')} de ${memberName}`;
    case 'samplesSetAside':
      return `${done(count, 'apartada')} de ${memberName}`;
    case 'samplesBroughtBack':
      return `${pictures(count)} de ${memberName} de nuevo en uso`;
    case 'samplesMoved':
      return fromName === null
        ? `${done(count, 'movida')} a ${memberName}`
        : `${done(count, 'movida')} de ${fromName} a ${memberName}`;
    case 'portraitChosen':
      return `Nuevo retrato elegido para ${memberName}`;
    case 'memberRemoved':
      return `${memberName} ya no está en el hogar`;
    case 'memberRenamed':
      return `Nombre cambiado a ${memberName}`;
    case 'whatIfSaved':
      return 'Cambios de «¿Y si…?» guardados';
    case 'tuningSwitchedOn':
      return 'Afinación activada';
    case 'tuningSwitchedOff':
      return 'Afinación desactivada';
  }
};
