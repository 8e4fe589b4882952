import type { firstRun as english } from '../en/first-run.ts';
import { mark, rich, type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

/** Setting up a household, and the recovery code that comes of it. */
export const firstRun: SameShape<typeof english> = {
  next: 'Continuar',
  progress: (step, of) => `Paso ${step} de ${of}`,

  ownHome: (owner) => `Casa de ${owner}`,
  ourHome: 'Nuestra casa',

  welcome: {
    title: 'Hola. Vamos a conocernos.',
    lead: 'Familiar reconoce por la cara quién está ante este equipo. No necesita cuenta ni internet.',
    label: 'Tu nombre',
    restore: 'Restaurar una copia de seguridad',
  },
  restore: {
    title: 'Restaurar una copia de seguridad',
    lead: 'Elige el archivo de la copia. Escribe la frase secreta que tenías cuando la creaste.',
    file: 'Archivo de la copia',
    passphrase: 'Frase secreta de la copia',
    restore: 'Restaurar',
    restoring: 'Restaurando…',
  },
  passphrase: {
    title: 'Elige una frase secreta',
    lead: rich`Con ella entras cuando la cara no basta. ${mark('strong', 'Nadie la puede averiguar por ti.')}`,
    label: 'Frase secreta',
  },
  consent: {
    title: 'Tu cara sigue siendo tuya',
    points: (days) => [
      'Familiar guarda fotos pequeñas de tu cara y números calculados a partir de ellas.',
      'Se quedan en este equipo, cifrados.',
      formats.plural(days, {
        one: 'Familiar apunta quién entra y guarda un día la cara de un intento fallido.',
        other: `Familiar apunta quién entra y guarda ${days} días la cara de un intento fallido.`,
      }),
      'Puedes borrar tus fotos en cualquier momento.',
    ],
    whole: 'Leer todo',
    agree: 'Acepto que Familiar guarde mi cara en este equipo.',
    create: 'Empezar',
    creating: 'Preparando…',
  },
  recoveryCode: {
    windowTitle: 'Código de recuperación',
    title: 'Guarda bien este código',
    lead: (householdName) =>
      rich`Abre ${mark('strong', householdName)} si olvidas la frase secreta. Familiar lo muestra una vez y no guarda
        ninguna copia.`,
    copy: 'Copiar',
    copied: 'Copiado',
    print: 'Imprimir',
    save: 'Guardar en un archivo',
    fileName: 'familiar-codigo-de-recuperacion.txt',
    file: (householdName, code) =>
      `Código de recuperación de ${householdName}\n\n${code}\n\nAbre Familiar una vez, si olvidas la frase secreta.\n`,
    servesOnce: text`Guárdalo con tus papeles importantes, no al lado de este equipo. Sirve una sola vez. Después eliges
      una nueva frase secreta y recibes un código nuevo. Los códigos antiguos ya no funcionan.`,
    kept: 'Tengo el código en papel o en un archivo.',
    goOn: 'Continuar',
    later: 'Más tarde',
  },
};
