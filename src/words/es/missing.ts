import type { missing as english } from '../en/missing.ts';
import type { SameShape } from '../text.ts';

/** Why something cannot be pressed or changed now: what is still to be done. */
export const missing: SameShape<typeof english> = {
  passphrase: 'Escribe primero la frase secreta.',
  newPassphrase: (characters) => `Elige primero una frase secreta de al menos ${characters} caracteres.`,
  repeat: 'Escribe la nueva frase secreta una segunda vez.',
  repeatDiffers: 'Las dos frases secretas todavía no son iguales.',
  recoveryCode: 'Escribe primero el código de recuperación.',
  codeKept: 'Imprime, guarda o apunta primero el código. Después marca la casilla.',
  pin: {
    digitsOnly: 'Usa solo cifras en un PIN.',
    tooShort: (digits) => `Un PIN tiene al menos ${digits} cifras.`,
    tooLong: (digits) => `Un PIN tiene como máximo ${digits} cifras.`,
  },

  name: 'Escribe primero un nombre.',
  otherName: 'Ya se llama así. Escribe primero otro nombre.',
  role: 'Ya tiene este rol. Elige primero otro.',
  agreement: 'Marca primero la casilla del consentimiento.',
  backupFile: 'Elige primero el archivo de la copia de seguridad.',
  emptyFile: 'Este archivo está vacío. Elige otro.',

  change: 'Todavía no has cambiado nada.',
  changing: 'Un momento. Familiar todavía está guardando el último cambio.',
  ownersOnly: 'Solo una persona responsable puede cambiar esto.',

  camera: 'La cámara todavía no muestra ninguna imagen.',
  face: 'Elige primero de quién es la cara.',
  picture: 'Todavía no hay ninguna foto. Añade una primero.',
  look: 'Todavía no hay ninguna foto. Mira primero a la cámara.',
  answer: 'Responde primero a la pregunta sobre la cara.',
  saving: 'Un momento. Familiar está guardando las fotos.',
  limits: 'El mapa solo muestra límites con distancias reales y sin afinación.',
  gain: 'Familiar no ha visto que la afinación ayude aquí.',
};
