import type { missing as english } from '../en/missing.ts';
import type { SameShape } from '../text.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: SameShape<typeof english> = {
  passphrase: 'Escribe primero la frase secreta.',
  newPassphrase: (characters) => `Elige primero una frase secreta de al menos ${characters} caracteres.`,
  repeat: 'Escribe primero otra vez la nueva frase secreta.',
  repeatDiffers: 'Las dos frases secretas todavía no son iguales.',
  recoveryCode: 'Escribe primero el código de recuperación.',
  codeKept: 'Imprime, guarda o apunta primero el código. Después marca la casilla.',
  pin: {
    digitsOnly: 'Un PIN solo tiene cifras.',
    tooShort: (digits) => `Un PIN tiene al menos ${digits} cifras.`,
    tooLong: (digits) => `Un PIN tiene como máximo ${digits} cifras.`,
  },

  name: 'Escribe primero un nombre.',
  otherName: 'Ya se llama así. Escribe primero otro nombre.',
  role: 'Ya tiene este rol. Elige primero otro.',
  agreement: 'Hace falta el consentimiento. Marca primero la casilla.',
  backupFile: 'Elige primero el archivo de la copia de seguridad.',
  emptyFile: 'Este archivo está vacío. Elige otro.',

  change: 'Todavía no has cambiado nada.',
  changing: 'Un momento. Familiar todavía está haciendo el último cambio.',
  ownersOnly: 'Solo la persona responsable puede cambiar esto.',

  camera: 'La cámara todavía no muestra ninguna imagen.',
  face: 'Elige primero de quién es una cara.',
  picture: 'Todavía no se ha añadido ninguna foto.',
  look: 'Todavía no se ha hecho ninguna foto.',
  answer: 'Di primero qué hay que hacer con la cara.',
  saving: 'Un momento. Familiar está guardando las fotos.',
  limits: 'Los límites solo se dibujan donde el mapa conserva las distancias y no hay afinación.',
  gain: 'La comprobación no ha mostrado que ayude aquí.',
};
