import type { doctor as english } from '../en/doctor.ts';
import { asTyped } from '../isolating.ts';
import { type SameShape, text } from '../text.ts';
import { dataFolder } from './data-folder.ts';
import { storageFailures } from './failures/storage.ts';
import { formats } from './formats.ts';

type Doctor = SameShape<typeof english>;

const keepAndRestore = 'Cierra Familiar, guarda una copia de la carpeta de datos y restaura una copia de seguridad.';

/** What the data folder may be, and who else may look into it. */
const folder: Doctor['folder'] = {
  absent: (path) => ({
    said: `Todavía no hay ningún hogar en ${path}.`,
    advice: 'Abre Familiar para crear uno, o da otra carpeta con --data.',
  }),
  readOnly: (path) => ({
    said: `Familiar no puede escribir en ${path}.`,
    advice: 'Da a tu usuario permiso para escribir en la carpeta y en sus archivos.',
  }),
  good: (path) => `${path} está, y Familiar puede escribir allí.`,
  othersOwn: (path) => ({
    said: `${path} es de otro usuario de este equipo, que puede cambiar lo que contiene.`,
    advice: 'Elige otra carpeta con --data, o abre Familiar con ese usuario.',
  }),
  othersWrite: (path) => ({
    said: `Otros usuarios de este equipo pueden escribir en ${path}.`,
    advice: `Para impedirlo, ejecuta: chmod 700 "${asTyped(path)}".`,
  }),
  othersLook: (path) => ({
    said: `Otros usuarios de este equipo pueden mirar en ${path}.`,
    advice: `Para impedirlo, ejecuta: chmod 700 "${asTyped(path)}".`,
  }),
  open: (name, path) => ({
    said: `Otros usuarios de este equipo pueden leer ${name}.`,
    advice: `Para impedirlo, ejecuta: chmod 600 "${asTyped(path)}".`,
  }),
  unsuited: (path, lacks, network) => ({
    said: storageFailures.dataFolderUnsuited({ folder: path, lacks, network }),
    advice:
      'Cierra Familiar en todos los equipos y mueve la carpeta. Después abre Familiar con --data y la nueva carpeta.',
  }),
  network: (path, system) => ({
    said: dataFolder.onNetwork(path, system),
    advice: 'Muévela a un disco de este equipo. Para otros equipos, usa copias de seguridad.',
  }),
  cloud: (path, service) => ({
    said: dataFolder.inCloud(path, service),
    advice: 'Cierra Familiar y saca la carpeta de allí. Después abre Familiar con --data y la nueva carpeta.',
  }),
  full: (freeMb, neededMb) => ({
    said: `En el disco solo quedan ${freeMb} MB.`,
    advice: `Libera espacio. Familiar necesita unos ${neededMb} MB.`,
  }),
};

/** The household file, and what opens it. */
const household: Doctor['household'] = {
  absent: 'Aquí todavía no hay ningún hogar.',
  foreign: {
    said: 'El archivo familiar.db es de otro programa.',
    advice: 'Elige otra carpeta de datos, o mueve ese archivo a otro sitio.',
  },
  tooNew: { said: 'Este hogar es de una versión más nueva de Familiar.', advice: 'Instala la última versión.' },
  damaged: (detail) => ({ said: `El archivo del hogar está dañado (${detail}).`, advice: keepAndRestore }),
  unread: (said) => ({
    said: `El archivo del hogar no se ha comprobado. ${said}`,
    advice: text`Corrige eso y ejecuta esta orden otra vez. No restaures antes ninguna copia de seguridad: quizá tu
      hogar esté intacto.`,
  }),
  altered: { said: 'Otro programa ha cambiado el funcionamiento del archivo del hogar.', advice: keepAndRestore },
  planted: (names) => ({
    said: `Otro programa ha añadido algo al archivo del hogar: ${names}.`,
    advice: 'Abre Familiar. Quita lo que se añadió. Después averigua quién puede escribir en la carpeta de datos.',
  }),
  whole: (schema) => `El archivo del hogar está intacto (esquema ${schema}).`,
  outdated: (schema) =>
    `El archivo del hogar está intacto (esquema ${schema}). Familiar lo actualiza la próxima vez que se abra.`,
  noPassphrase: { said: 'Falta lo que Familiar guarda de la frase secreta.', advice: keepAndRestore },
  passphraseAlone: 'Después de un reinicio, el hogar solo se abre con la frase secreta.',
  codeUnknown: {
    said: 'Nadie ha confirmado que tiene el código de recuperación.',
    advice: 'Obtenlo en los ajustes, en Copias y llaves. Con él entras si olvidas la frase secreta.',
  },
  byDevice: {
    keychain: {
      opens: text`El hogar se abre con la frase secreta. En la aplicación de escritorio lo abre también el llavero de
        este equipo. Solo esa aplicación puede comprobar si el llavero funciona ahora.`,
      lost: (path) => ({
        said: `Falta el archivo con la llave que cifró el llavero: ${path}.`,
        advice: 'Abre la aplicación de escritorio y escribe la frase secreta. Familiar crea entonces una llave nueva.',
      }),
    },
    keyFile: {
      opens: text`El hogar se abre con la frase secreta y también con un archivo de llave de este usuario. Las dos cosas
        funcionan en la aplicación de escritorio y en un navegador.`,
      lost: (path) => ({
        said: `El archivo de llave ${path} falta o está dañado, u otras personas lo pueden leer.`,
        advice: 'Abre Familiar y escribe la frase secreta. Familiar crea entonces un nuevo archivo de llave.',
      }),
    },
  },
  running: {
    said: 'Familiar está abierto con esta carpeta, así que el archivo del hogar no se ha comprobado.',
    advice: 'Cierra Familiar y ejecuta esta orden otra vez.',
  },
};

/** The command that looks at what Familiar needs on this computer. */
export const doctor: Doctor = {
  description: 'comprueba este equipo para Familiar y dice qué falla y qué hacer',
  note: text`Esta orden no cambia nada. Con --passphrase-file comprueba también el registro de actividad. Códigos de
    salida: 0 todo bien, 1 algo falla.`,
  checks: {
    versions: 'versiones',
    nets: 'redes de caras',
    engine: 'motor',
    processors: 'procesadores',
    'data folder': 'carpeta de datos',
    household: 'hogar',
    'activity log': 'registro de actividad',
    camera: 'cámara',
  },
  verdict: (problems) => {
    if (problems === 0) return 'Todo está bien.';
    return formats.plural(problems, { one: 'Una cosa falla.', other: `${problems} cosas fallan.` });
  },
  checkFailed: 'Abre Familiar otra vez. Si no ayuda, instálalo de nuevo. Tu hogar se queda como está.',
  versions: (node, platform, arch) => `Node ${node} en ${platform} ${arch}.`,

  nets: {
    good: (count) =>
      formats.plural(count, {
        one: 'La red está y no ha cambiado.',
        other: `Las ${count} redes están y no han cambiado.`,
      }),
    missing: (file) => `Falta el archivo de modelo ${file}.`,
    wrongLength: (file, bytes, expectedBytes) =>
      `El archivo de modelo ${file} tiene ${bytes} bytes en lugar de ${expectedBytes}.`,
    altered: (file) => `El archivo de modelo ${file} no es el original.`,
    advice: 'Ejecuta «npm run models» o instala Familiar otra vez.',
  },
  engine: {
    good: (provider) => `El motor de reconocimiento arranca y usa ${provider}.`,
    advice: text`Si falta una red o ha cambiado, arregla primero eso. Si no, reinicia el equipo. La frase secreta
      siempre funciona.`,
    adviceOnOwn: text`Corrige la carpeta como dice docs/EMBEDDERS.md, o abre Familiar sin --embedder. La frase secreta
      siempre funciona.`,
  },
  processors: {
    nothingTried: text`Familiar solo ha probado la CPU hasta ahora. La aplicación prueba los demás unos segundos después
      de abrirse.`,
    tried: (provider, finding, said) =>
      said === null ? `${provider}: ${finding}` : `${provider}: ${finding} (${said})`,
  },
  folder,
  household,
  log: {
    needsPassphrase: {
      said: 'El registro de actividad no se ha comprobado. Para eso hace falta la frase secreta.',
      advice: 'Escribe la frase secreta en un archivo y usa --passphrase-file.',
    },
    intact: (tries) => `Nadie ha cambiado el registro de actividad (intentos: ${tries}).`,
    changed: (from) => ({
      said:
        from === null
          ? 'Algo que no es Familiar ha cambiado el registro de actividad.'
          : `Algo que no es Familiar ha cambiado el registro de actividad desde ${from}.`,
      advice: 'No te fíes del registro a partir de ahí. Averigua quién ha tenido este equipo o su disco.',
    }),
  },
  camera: {
    unseen: {
      said: 'En este sistema, solo la aplicación puede ver las cámaras.',
      advice: 'Elige una en los ajustes de Familiar. Los ajustes de privacidad del sistema tienen que permitirlo.',
    },
    none: {
      said: 'Familiar no ha encontrado ninguna cámara.',
      advice: 'Conecta una. Sin cámara funciona la frase secreta, y puedes añadir personas con fotos.',
    },
    good: (name, device) => `${name} (${device}) está.`,
    forbidden: (name, device) => ({
      said: `Tu cuenta de usuario no puede usar ${name} (${device}).`,
      advice: 'Añade tu cuenta al grupo «video» e inicia sesión otra vez en el equipo.',
    }),
  },
};
