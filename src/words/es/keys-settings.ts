import type { keysSettings as english } from '../en/keys-settings.ts';
import { mark, rich, type SameShape, text } from '../text.ts';

/** Backups, what opens the faces after a restart, the passphrase and the recovery code. */
export const keysSettings: SameShape<typeof english> = {
  backup: {
    title: 'Copia de seguridad',
    meaning: text`Una copia de seguridad es un solo archivo cifrado con todo lo que hay en Familiar. Guárdala en otro
      disco. Se abre con tu frase secreta actual, aunque luego la cambies. Para usarla, elige «Restaurar una copia de
      seguridad» donde Familiar esté todavía sin configurar.`,
    removed: text`Si más tarde quitas a alguien, sigue en las copias antiguas. Crea entonces una copia nueva y borra las
      antiguas.`,
    create: 'Crear copia de seguridad',
    description: 'Escribe tu frase secreta actual. Con ella se abre esta copia, aunque luego la cambies.',
    isCreated: 'La copia de seguridad está lista',
    last: (day) => `Última copia de seguridad: ${day}.`,
  },
  keys: {
    title: 'Después de un reinicio',
    label: 'Qué abre las caras después de un reinicio',
    inForce: (title, meaning) => rich`${mark('strong', `${title}.`)} ${meaning}`,
    untilMended: text`Hasta que esto vuelva a funcionar, Familiar pide la frase secreta cada vez que se abre. También
      puedes elegir otra cosa aquí.`,
    better: (title) => `Este equipo ofrece algo más seguro que un archivo. Elige aquí «${title}».`,
    codeTitle: 'Frase secreta y código de recuperación',
    noCode: text`Todavía no hay código de recuperación. Sin él, si se olvida la frase secreta, ya nadie podrá entrar
      nunca.`,
    codeFrom: (day) => `Fecha de tu código de recuperación: ${day}.`,
    codeUnknown: text`Nadie ha confirmado que tiene el código de recuperación. Si lo encuentras en un papel, compruébalo
      aquí. Si no, obtén uno nuevo. Sin él, si se olvida la frase secreta, ya nadie podrá entrar nunca.`,
    checkCode: 'Comprobar un código de recuperación',
    checkCodeTitle: 'Comprobar el código de recuperación',
    checkCodeMeaning: 'Escribe el código del papel. Sigue siendo el mismo y todavía sirve una vez.',
    checkCodeVerb: 'Comprobar',
    codeIsRight: 'Ese es el código de recuperación. Guárdalo bien.',
    changePassphrase: 'Cambiar la frase secreta',
    newCode: 'Obtener un código nuevo',
    newKey: 'Cifrar todo con una llave nueva',
    newKeyTitle: 'Cifrar todo con una llave nueva',
    newKeyMeaning: text`Familiar cifra cada nombre, cada foto y cada número con una llave nueva. No se pierde nada si el
      equipo se apaga mientras tanto. Recibes un nuevo código de recuperación.`,
    makeNewKey: 'Volver a cifrar',
    passphrase: {
      title: 'Cambiar la frase secreta',
      description: 'Las copias de seguridad antiguas se siguen abriendo con la frase secreta antigua.',
      now: 'Frase secreta actual',
      next: 'Nueva frase secreta',
      change: 'Cambiar la frase secreta',
      changed: 'Has cambiado la frase secreta',
      label: 'Frase secreta',
    },
  },
};
