import type { embedderReasons, engineReasons } from '#contract/failures/engine.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** The face engine and what it is made of. */
export const engineFailures = {
  engineStopped: text`El motor de reconocimiento se ha parado. Inténtalo otra vez dentro de un momento. La frase secreta
    siempre funciona.`,
  engineKeepsStopping: text`El motor de reconocimiento se ha parado varias veces. Familiar lo intentará otra vez dentro
    de medio minuto. La frase secreta siempre funciona.`,
  engineCannotStart: text`El motor de reconocimiento no puede arrancar. Abre Familiar otra vez. La frase secreta siempre
    funciona.`,
  engineNotStarted: 'El motor de reconocimiento todavía no está en marcha. Inténtalo otra vez dentro de un momento.',
  engineStartedAlready: 'El motor de reconocimiento ya está en marcha.',
  engineRequestUnclear: 'El motor de reconocimiento no entiende esta petición. Abre Familiar otra vez.',
  modelListDamaged: 'La lista de modelos, manifest.json, falta o está dañada. Instala Familiar otra vez.',
  modelMissing: ({ file }) => `Falta el archivo de modelo ${file}. Ejecuta npm run models o instala Familiar otra vez.`,
  modelLengthWrong: ({ file, bytes, expectedBytes }) =>
    text`El archivo de modelo ${file} tiene ${bytes} bytes en lugar de ${expectedBytes}. Ejecuta npm run models o
      instala Familiar otra vez.`,
  modelAltered: ({ file }) =>
    `El archivo de modelo ${file} no es el original. Ejecuta npm run models o instala Familiar otra vez.`,
  calibrationUnreadable: ({ path }) =>
    `Familiar no puede leer el archivo de calibración ${path}. Instala Familiar otra vez.`,
  calibrationNotValid: ({ path, detail }) => `El archivo de calibración ${path} no es válido: ${detail}`,
  crowdUnreadable: ({ path }) =>
    `Familiar no puede leer el archivo con la gente inventada, ${path}. Instala Familiar otra vez.`,
  crowdNotValid: ({ path, detail }) => `El archivo con la gente inventada, ${path}, no es válido: ${detail}`,
} satisfies SentencesOf<keyof typeof engineReasons>;

/** An embedder that a household brought. */
export const embedderFailures = {
  embedderListMissing: ({ folder }) =>
    text`La carpeta ${folder} no tiene un manifest.json que Familiar pueda leer. En docs/EMBEDDERS.md pone qué necesita
      la carpeta.`,
  embedderListNotValid: ({ folder, detail }) =>
    `El manifest.json de ${folder} no sigue docs/EMBEDDERS.md (${detail}). Corrígelo.`,
  embedderFileMissing: ({ folder, file }) =>
    `El manifest.json de ${folder} nombra el archivo ${file}, pero no está. Ponlo en la carpeta.`,
  embedderFileAltered: ({ file }) =>
    text`El archivo ${file} no tiene la longitud o el SHA-256 que indica manifest.json. Descárgalo otra vez. Cambia
      manifest.json solo si sabes por qué no coinciden.`,
  embedderFileElsewhere: ({ folder, file }) =>
    text`El archivo ${file}, o algún dato que usa, está fuera de ${folder}. Pon toda la red en un solo archivo de esa
      carpeta.`,
  embedderNotCalibrated: ({ folder }) =>
    text`La carpeta ${folder} no tiene calibration.json. Sin él, Familiar no puede saber cuánto se parecen dos personas
      cualesquiera para esta red. Créalo: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderCrowdOtherwise: ({ folder }) =>
    text`La gente inventada de ${folder} es de otra red. Crea una nueva: npm run evaluate -- crowd --embedder ${folder}
      ...`,
  embedderCalibratedOtherwise: ({ folder }) =>
    text`El calibration.json de ${folder} no corresponde a esta red, a sus ajustes o a su gente inventada. Créalo otra
      vez: npm run evaluate -- calibrate --embedder ${folder} ...`,
  embedderNetUnusable: ({ net }) =>
    text`Familiar no puede usar la red ${net}. O su archivo no es un grafo ONNX que funcione aquí, o manifest.json
      describe mal su entrada o su salida. Corrígelo o abre Familiar sin --embedder. La frase secreta siempre
      funciona.`,
  embedderLengthWrong: ({ net, length, expectedLength }) =>
    text`La red ${net} da ${length} números en lugar de ${expectedLength}. Corrige su salida en manifest.json o abre
      Familiar sin --embedder. La frase secreta siempre funciona.`,
  embedderNotFinite: ({ net }) =>
    text`La red ${net} da resultados que no son números. Corrige su entrada en manifest.json o abre Familiar sin
      --embedder. La frase secreta siempre funciona.`,
  embedderAnswersAlike: ({ net }) =>
    text`La red ${net} da el mismo resultado con fotos distintas. Corrige su entrada en manifest.json o abre Familiar
      sin --embedder. La frase secreta siempre funciona.`,
} satisfies SentencesOf<keyof typeof embedderReasons>;
