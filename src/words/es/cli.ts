import type { cli as english } from '../en/cli.ts';
import { type SameShape, text } from '../text.ts';
import { consent } from './consent.ts';
import { formats } from './formats.ts';
import { members } from './members.ts';

type Cli = SameShape<typeof english>;
type Figures = Parameters<Cli['identify']['match']>[2];

const pictures = (count: number): string => formats.plural(count, { one: '1 foto', other: `${count} fotos` });

/** A decision's figures; `margin` is null where nobody else is near. */
const figures = (decision: Figures): string => {
  const distance = formats.decimal(decision.distance, 3);
  const threshold = formats.decimal(decision.threshold, 3);
  return decision.margin === null
    ? `distancia ${distance}; límite ${threshold}`
    : `distancia ${distance}; límite ${threshold}; ventaja ${formats.decimal(decision.margin, 3)}`;
};

/** The command line: its help, its questions and its answers. */
export const cli: Cli = {
  description: 'Órdenes para el terminal y para programas.',
  exitCodes: text`Códigos de salida: 0 hecho o reconocido, 1 no reconocido, 2 mal usado, 3 no se pudo decidir.`,
  options: {
    json: 'muestra un objeto JSON y nada más en la salida estándar',
    data: 'usa esta carpeta de datos (si no, la de la aplicación)',
    embedder: text`usa la red de caras de esta carpeta (mira docs/EMBEDDERS.md). Usa solo una red en la que confías,
      porque su archivo lo lee código nativo. Da esta opción cada vez`,
    passphraseFile: text`lee la frase secreta en la única línea de este archivo (si no, en la entrada estándar o
      preguntando)`,
  },
  consentNote: (version) =>
    [
      text`Al ejecutar esta orden confirmas que la persona acepta los puntos siguientes. Si es menor, confirmas que eres
        su madre, su padre o su representante legal y que los aceptas.`,
      ...consent[version].map((point) => `${point.title}: ${point.text}`),
    ].join('\n'),

  help: {
    usage: 'Uso:',
    arguments: 'Argumentos:',
    options: 'Opciones:',
    commands: 'Órdenes:',
    anyOptions: 'opciones',
    anyCommand: 'orden',
    ofCommand: 'muestra esta ayuda',
    ofAny: 'muestra la ayuda de una orden',
    otherwise: (value) => `si no, ${value}`,
    oneOf: (choices) => `a elegir: ${choices.join(', ')}`,
  },

  usage: {
    noCommand: 'Escribe una orden. La lista las muestra todas.',
    unknownOption: (option, similar) =>
      similar === null ? `La opción ${option} no existe.` : `La opción ${option} no existe. ¿Querías decir ${similar}?`,
    unknownCommand: (command, similar) =>
      similar === null ? `La orden ${command} no existe.` : `La orden ${command} no existe. ¿Querías decir ${similar}?`,
    missing: (part) => `Falta ${part}. Añade --help para ver lo que necesita la orden.`,
    noValue: (option) => `Esta opción necesita un valor: ${option}`,
    noSuchValue: (option, value, offered) => `${value} no vale para ${option}. Puedes elegir entre: ${offered}.`,
    tooMany: 'Eso es más de lo que toma la orden. Añade --help para ver lo que toma.',
    noPassphraseGiven: 'No se ha escrito ninguna frase secreta. Ejecuta la orden otra vez.',
    passphraseFileUnreadable: (file) =>
      `Familiar no puede leer el archivo de la frase secreta ${file}. Revisa su nombre y sus permisos.`,
    standardInput: 'la entrada estándar',
    passphraseFaults: {
      notText: (source) => `La frase secreta de ${source} no es texto sencillo. Guárdala como texto UTF-8.`,
      severalLines: (source) => `Hay más de una línea en ${source}. Escribe solo la frase secreta, en una línea.`,
      tooLong: (source) => `El texto de ${source} es demasiado largo para una frase secreta. Usa una más corta.`,
    },
    passphrasesDiffer: 'Las dos frases secretas no son iguales. Ejecuta la orden otra vez.',
    noPassphraseCame: text`Familiar no ha recibido ninguna frase secreta. Usa --passphrase-file, la entrada estándar o
      un terminal.`,
    passphraseTooShort: (characters) =>
      `Esta frase secreta es demasiado corta. Necesita al menos ${characters} caracteres.`,
    householdExists: 'Ya hay un hogar en esta carpeta de datos. Elige otra carpeta con --data.',
    noSuchProtection: (offered) =>
      `Este equipo no puede proteger las caras de esa manera. Puede usar: ${offered.join(', ')}.`,
  },
  ask: {
    passphrase: 'Frase secreta de la persona responsable',
    newPassphrase: 'Elige una frase secreta',
    again: 'Escríbela otra vez',
  },
  photos: {
    progress: (done, all) => `${done} de ${all} vistas`,
    none: 'Familiar no ha encontrado ninguna foto. Da los nombres de archivos de foto o de carpetas con fotos.',
    notRead: (count) =>
      formats.plural(count, { one: 'Familiar no pudo leer 1 ruta:', other: `Familiar no pudo leer ${count} rutas:` }),
    unreadable: {
      missing: 'no está ahí.',
      denied: 'no tienes permiso para leerlo.',
      folder: 'es una carpeta. Elige una foto.',
      noFile: 'no es un archivo ni una carpeta.',
      foreignName: 'este sistema no puede leer su nombre. Cámbialo.',
      failed: 'el sistema no lo puede leer.',
    },
    hidden: (count) =>
      formats.plural(count, { one: '1 archivo oculto omitido.', other: `${count} archivos ocultos omitidos.` }),
  },
  aboutPhoto: (photo, sentence) => `${photo}: ${sentence}`,

  codeLine: (code) => `Código de recuperación: ${code}`,
  keepCode: text`Apunta ahora el código de recuperación. Familiar solo lo muestra una vez y no guarda ninguna copia. Con
    él entra la persona responsable si se olvida la frase secreta. La aplicación lo pide una vez para comprobarlo.`,

  init: {
    description: 'crea un hogar y su persona responsable',
    summary: 'crea un hogar',
    household: 'nombre del hogar',
    owner: 'nombre de la persona responsable',
    protection: 'qué abre las caras después de un reinicio (si no, lo mejor que ofrece este equipo)',
    done: (household, owner) => `El hogar ${household} está creado. ${owner} es responsable.`,
  },
  passphrase: {
    description: 'cambia la frase secreta',
    newFile: 'lee la nueva frase secreta en este archivo (si no, en la entrada estándar o preguntando)',
    done: 'La frase secreta está cambiada. Las copias antiguas se siguen abriendo con la frase secreta antigua.',
  },
  recoveryCode: { description: 'crea un nuevo código de recuperación; los antiguos ya no funcionan' },
  enrol: {
    description: 'añade fotos de una persona, y a la persona si es nueva',
    member: 'nombre de la persona',
    photos: 'archivos de foto con una cara cada uno, o carpetas con archivos así',
    child: 'añade a la persona nueva como menor',
    addAnyway: 'añade también fotos que no se parecen a la persona',
    unlike: (name) => `Esta cara no se parece a ${name}. Si es ${name}, usa --add-anyway.`,
    refused: (photo, sentence) => `${photo}: no añadida. ${sentence}`,
    known: (photo) => `${photo}: ya estaba.`,
    added: (photo, resembles) =>
      resembles === null ? `${photo}: añadida.` : `${photo}: añadida. Se parece mucho a ${resembles}.`,
  },
  identify: {
    description: 'dice quién está en cada foto',
    photos: 'archivos de foto, o carpetas con fotos',
    nobodyEnrolled: (photo) => `${photo}: Familiar todavía no conoce ninguna cara`,
    removedMember: 'una persona que ya no está en el hogar',
    learningAnew: (done, total) =>
      text`Familiar está aprendiendo las caras otra vez: ${done} de ${total}. Lo hace una vez después de una
        actualización, o con otro --embedder.`,
    match: (photo, name, decision) => `${photo}: ${name} (${figures(decision)})`,
    noMatch: (photo, decision) => `${photo}: nadie conocido (${figures(decision)})`,
    ambiguous: (photo, name, decision) => `${photo}: no está claro, lo más parecido es ${name} (${figures(decision)})`,
  },
  verify: {
    description: 'dice si dos fotos muestran a la misma persona; funciona sin un hogar',
    first: 'un archivo de foto',
    second: 'otro archivo de foto',
    level: 'nivel de seguridad',
    same: (decision) => `La misma persona (${figures({ ...decision, margin: null })}).`,
    different: (decision) => `No es la misma persona (${figures({ ...decision, margin: null })}).`,
  },
  members: {
    description: 'muestra las personas del hogar',
    line: (name, role, sampleCount) => `${name} (${members.roles[role].toLowerCase()}, ${pictures(sampleCount)})`,
  },
  backup: {
    description: 'crea una copia de seguridad: un archivo cifrado que se abre con la frase secreta',
    file: 'nombre del nuevo archivo',
    done: (path) =>
      text`La copia de seguridad está en ${path}. Solo se abre con tu frase secreta actual. Guarda bien las dos cosas.`,
  },
  restore: {
    description: 'restaura una copia de seguridad con la frase secreta de esa copia',
    file: 'el archivo de la copia',
    replace: 'borra el hogar de la carpeta de datos y pone la copia de seguridad en su lugar',
    done: (household, count) =>
      formats.plural(count, {
        one: `El hogar ${household} está restaurado, con 1 miembro.`,
        other: `El hogar ${household} está restaurado, con ${count} miembros.`,
      }),
  },
  export: {
    description: 'guarda todos los datos de una persona en un archivo zip',
    member: 'nombre de la persona',
    file: 'nombre del nuevo archivo zip',
    withNumbers: 'incluye los números con los que Familiar reconoce la cara',
    done: (name, file) => `Los datos de ${name} están en ${file}.`,
  },
};
