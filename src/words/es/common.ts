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
  showPassphrase: 'Mostrar la frase secreta',
  hidePassphrase: 'Ocultar la frase secreta',
  capsLock: 'Las mayúsculas están activadas.',
  unseen: {
    spaceBefore: 'Empieza por un espacio, que también cuenta.',
    spaceAfter: 'Termina con un espacio, que también cuenta.',
    spacesAround: 'Empieza y termina con un espacio, y los dos cuentan.',
    other: 'Contiene algo que no se ve, como un tabulador, y eso también cuenta.',
    full: 'Una frase secreta no puede ser más larga. Ya no cabe nada más.',
    lineBreak: 'Lo que has pegado tenía más de una línea. Ahora está todo en una.',
  },
  unseenName: '(nombre que no se ve)',
  named: (name) => name,
  windowTitle: (screen) => `${screen} – Familiar`,
};
