import type { backupReasons } from '#contract/failures/backups.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Creating backups and restoring them. */
export const backupFailures = {
  backupForeign: 'Este archivo no es una copia de seguridad de Familiar. Elige un archivo creado por Familiar.',
  backupNewer: text`Esta copia de seguridad es de una versión más nueva de Familiar. Instala la última versión e
    inténtalo otra vez.`,
  backupCutOff: ({ bytes, wholeBytes }) => text`A esta copia de seguridad le falta una parte. Solo hay ${bytes} de
    ${wholeBytes} bytes. Copia el archivo otra vez.`,
  backupStartDamaged: text`El principio de esta copia de seguridad está dañado. No se ha restaurado nada. Usa otra copia
    del archivo.`,
  backupDamaged: text`Esta copia de seguridad está dañada o alguien la ha cambiado. No se ha restaurado nada. Usa otra
    copia del archivo.`,
  backupHouseholdDamaged: text`El hogar de esta copia de seguridad está dañado. No se ha restaurado nada. Usa otra copia
    de seguridad.`,
  backupOtherPassphrase: text`Esta no es la frase secreta de esta copia de seguridad. Escribe la que tenías cuando la
    creaste.`,
  backupDiskFull: text`El disco está lleno, así que no se ha creado ninguna copia de seguridad. Libera espacio e
    inténtalo otra vez.`,
  backupFileUnusable: text`Familiar no puede leer o escribir el archivo de la copia de seguridad. Elige otra carpeta u
    otro archivo.`,
  noBackupWaiting: 'No hay ninguna copia de seguridad que guardar. Crea una nueva.',
  noBackupChosen: 'Todavía no has elegido una copia de seguridad. Elige primero un archivo.',
  backupOutOfOrder: 'Familiar no pudo leer la copia de seguridad en el orden correcto. Elige el archivo otra vez.',
  backupTooLarge: 'Este archivo es demasiado grande para ser una copia de seguridad de Familiar. Elige otro archivo.',
  backupNotReceived: 'Familiar no pudo copiar la copia de seguridad. Libera espacio en el disco e inténtalo otra vez.',
  restoredButLocked: 'La copia de seguridad está restaurada. Entra con la frase secreta.',
} satisfies SentencesOf<keyof typeof backupReasons>;
