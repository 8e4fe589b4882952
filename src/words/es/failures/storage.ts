import type { storageReasons } from '#contract/failures/storage.ts';
import { asTyped } from '../../isolating.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';
import { formats } from '../formats.ts';

/** The data folder, the household file in it, and its keys. */
export const storageFailures = {
  diskFull: ({ freeMb, neededMb, next }) => {
    const needed = formats.whole(neededMb);
    const then = next === 'tryAgain' ? 'e inténtalo otra vez' : 'y abre Familiar de nuevo';
    return freeMb === null
      ? `El disco está lleno. No se ha guardado nada. Familiar necesita unos ${needed} MB. Libera espacio ${then}.`
      : text`En el disco solo quedan ${formats.whole(freeMb)} MB. No se ha guardado nada. Familiar necesita unos
        ${needed} MB. Libera espacio ${then}.`;
  },
  dataFolderUnusable: text`Familiar no puede crear la carpeta de datos o escribir en ella. Da a tu usuario permiso para
    escribir en la carpeta y en sus archivos, o elige otra carpeta de datos.`,
  dataFolderOthers: ({ folder }) => text`La carpeta de datos ${folder} es de otro usuario de este equipo, que puede
    cambiar lo que contiene. Elige otra carpeta con --data, o abre Familiar con ese usuario.`,
  dataFolderOpen: ({ folder }) => text`Otros usuarios de este equipo pueden escribir en la carpeta de datos ${folder}.
    Podrían poner allí sus propios archivos. Para impedirlo, ejecuta: chmod 700 "${asTyped(folder)}".`,
  dataFolderUnsuited: ({ folder, lacks, network }) => {
    const disk = network === null ? 'un disco' : `una unidad de red o carpeta compartida (${network})`;
    const lacking = lacks === 'locks' ? 'bloquear archivos' : 'proteger un archivo de hogar abierto';
    return text`La carpeta de datos ${folder} está en ${disk} que no puede ${lacking}. Tus datos no están dañados. Mueve
      la carpeta a un disco de este equipo, o elige otra carpeta con --data.`;
  },
  windowFolderUnusable: text`Familiar no puede crear la carpeta de datos o escribir en ella. Da a tu usuario permiso
    para escribir en ella, o elige otra carpeta con --data.`,
  dataFolderReadOnly: text`Familiar no puede escribir en la carpeta de datos. Da a tu usuario permiso para escribir en
    la carpeta y en sus archivos, o elige otra carpeta de datos.`,
  alreadyRunning: 'Familiar ya está abierto con esta carpeta de datos. Usa el que está abierto o ciérralo antes.',
  lockFileForeign: text`El archivo familiar.lock de la carpeta de datos no es de Familiar. Quítalo y abre Familiar otra
    vez.`,
  scratchFileStuck: text`Familiar no puede quitar un archivo temporal de la carpeta de datos. Da a tu usuario permiso
    para escribir en la carpeta y en sus archivos. Después inténtalo otra vez.`,
  databaseForeign: text`El archivo familiar.db de la carpeta de datos es de otro programa. Elige otra carpeta de datos o
    mueve ese archivo a otro sitio.`,
  databaseNewer: text`Esta carpeta de datos es de una versión más nueva de Familiar. No se ha cambiado nada. Instala la
    última versión o elige otra carpeta de datos.`,
  databaseNotOne: text`El archivo familiar.db de la carpeta de datos no es un archivo de hogar. Elige otra carpeta de
    datos o restaura una copia de seguridad.`,
  databaseAltered: text`Otro programa ha cambiado el funcionamiento del archivo del hogar. Cierra Familiar, guarda una
    copia de la carpeta de datos y restaura una copia de seguridad.`,
  databaseDamaged: text`El archivo del hogar está dañado. Cierra Familiar, guarda una copia de la carpeta de datos y
    restaura una copia de seguridad.`,
  databaseNotOpening: text`Familiar no puede abrir el archivo del hogar. Da a tu usuario permiso para leer y escribir en
    la carpeta de datos y en sus archivos, o elige otra carpeta de datos.`,
  databaseBusy: 'Otro programa está usando el archivo del hogar. Ciérralo e inténtalo otra vez.',
  databaseClosed: 'El archivo del hogar está cerrado. Abre Familiar otra vez.',
  diskBroken: text`Familiar no puede leer o escribir en el disco de la carpeta de datos. Mira si el disco está conectado
    y funciona. Después abre Familiar otra vez.`,
  recordDamaged: text`Un dato guardado está dañado o alguien lo ha cambiado. Quítalo y añádelo otra vez, o restaura una
    copia de seguridad.`,
  passphraseRecordDamaged: text`Lo que Familiar guarda de la frase secreta está dañado. Restaura una copia de
    seguridad.`,
  closedMeanwhile: 'Familiar se ha cerrado mientras tanto. Ábrelo otra vez.',
  sealed: 'Familiar está esperando la frase secreta. Escríbela primero.',
  householdExists: 'Ya hay un hogar en esta carpeta de datos. Entra o elige otra carpeta de datos.',
  protectionNotOffered: 'Este equipo no puede abrir las caras de esta manera. Elige otra.',
  keyFileUnwritable: text`Familiar no pudo guardar el archivo de llave. Da a tu usuario permiso para escribir en su
    carpeta, o elige escribir la frase secreta después de cada reinicio.`,
  keyNotKept: 'Este equipo no ha guardado la llave. Elige escribir la frase secreta después de cada reinicio.',
  keychainSilent: text`El llavero de este equipo no responde. Mira si pide una contraseña en otra ventana, o elige otra
    manera de abrir las caras.`,
  appSettingsUnsaved: text`Familiar no pudo guardar los ajustes de la aplicación en la carpeta de datos. Libera espacio
    en el disco e inténtalo otra vez.`,
  loginStartUnsaved: text`Familiar no pudo añadirse a los programas que se abren al iniciar sesión en el equipo. Da a tu
    usuario permiso para escribir en su carpeta, o añade Familiar en los ajustes de tu sistema.`,
} satisfies SentencesOf<keyof typeof storageReasons>;
