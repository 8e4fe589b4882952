import type { common as english } from '../en/common.ts';
import type { SameShape } from '../text.ts';

/** What buttons and titles say on many screens. */
export const common: SameShape<typeof english> = {
  appName: 'Familiar',
  back: 'Atrás',
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Ocultar',
  keep: 'Conservar',
  tryAgain: 'Probar otra vez',
  undo: 'Deshacer',
  chooseFile: 'Elegir archivo',
  noFileChosen: 'Ningún archivo elegido',
  showPassphrase: 'Mostrar la frase secreta',
  hidePassphrase: 'Ocultar la frase secreta',
  showDigits: 'Mostrar las cifras',
  hideDigits: 'Ocultar las cifras',
  capsLock: 'Las mayúsculas están activadas.',
  unseen: {
    spaceBefore: 'Empieza con un espacio. El espacio cuenta.',
    spaceAfter: 'Termina con un espacio. El espacio cuenta.',
    spacesAround: 'Empieza y termina con un espacio. Los dos cuentan.',
    other: 'Contiene algo que no se ve, como un tabulador. Eso también cuenta.',
    full: 'Una frase secreta no puede ser más larga.',
    lineBreak: 'Has pegado más de una línea. Familiar las ha unido.',
  },
  unseenName: '(nombre que no se ve)',
  named: (name) => name,
  windowTitle: (screen) => `${screen} – Familiar`,
};
