import type { settingsSections as english } from '../en/settings-sections.ts';
import { mark, rich, type SameShape, text } from '../text.ts';
import { desktopSettings } from './desktop-settings.ts';
import { formats } from './formats.ts';
import { keysSettings } from './keys-settings.ts';

type Sections = SameShape<typeof english>;
/** How sure Familiar has to be, and when it locks. */
const security: Pick<Sections, 'level' | 'signs-of-life' | 'owner-faces' | 'locking'> = {
  level: {
    title: 'Cuánto se tiene que parecer una cara',
    label: 'Nivel de seguridad',
    meaning: 'Con un nivel más estricto entra menos gente que se te parece. Quizá tengas que probar más de una vez.',
    caption: 'Cada cuánto pasa cada cosa en una comparación. En una entrada hay varias comparaciones.',
    measured: text`Estas cifras salen de pruebas con fotografías públicas. Son una orientación, no una promesa. Los
      familiares se parecen más que la gente desconocida. Una persona desconocida de tu mismo origen, sexo y edad entra
      más a menudo que otras. Cuando una cara está demasiado cerca de dos miembros, Familiar pide la frase secreta en
      todos los niveles.`,
  },
  'signs-of-life': {
    title: 'Prueba de vida',
    meaning: 'Familiar comprueba que la cámara ve a una persona de verdad y no una foto o un vídeo.',
  },
  'owner-faces': {
    title: 'Responsables que entran con la cara',
    label: 'Dónde basta la cara de una persona responsable',
    choices: {
      desktopApp: {
        title: 'La cara basta en la aplicación de escritorio',
        meaning: text`En un navegador, las personas responsables dan también la frase secreta o su PIN antes de ver o
          cambiar lo que solo ellas pueden.`,
      },
      nowhere: {
        title: 'La cara sola nunca basta',
        meaning: text`Las personas responsables dan también la frase secreta o su PIN en la aplicación de escritorio.`,
      },
      everywhere: {
        title: 'La cara basta en todas partes',
        meaning: text`En un navegador, cualquier miembro podría usar en este equipo un pequeño programa que mueva la
          foto de una persona responsable. Eso lo abriría todo, cada foto y cada entrada.`,
      },
    },
  },
  locking: {
    title: 'Bloqueo',
    idle: 'Bloquear cuando nadie usa Familiar',
    minutes: (count) => formats.plural(count, { one: 'Después de un minuto', other: `Después de ${count} minutos` }),
    anHour: 'Después de una hora',
    hours: (hours) => formats.plural(hours, { one: 'Después de 1 hora', other: `Después de ${hours} horas` }),
    presence: 'Bloquear cuando la cámara no te ve',
    seconds: (seconds) =>
      formats.plural(seconds, { one: 'Después de 1 segundo', other: `Después de ${seconds} segundos` }),
    onlookers: 'Ocultar la pantalla mientras mira una segunda cara',
    cameraStaysOn: text`Para estas dos cosas, la cámara sigue encendida mientras estás dentro. Familiar mira lo que ve y
      no guarda nada.`,
  },
};

/** The ways in, and what happens at the lock screen. */
const signIn: Pick<Sections, 'pin' | 'several-faces' | 'learning' | 'other-programs' | 'hint'> = {
  pin: {
    title: 'Tu PIN',
    purpose: text`Entra con tu PIN cuando la cámara no te puede ver. Una persona responsable también puede demostrar con
      él que lo es. Los cambios importantes siguen necesitando la frase secreta.`,
    label: 'Nuevo PIN',
    hint: 'Al menos 6 cifras. Evita 123456, 111111 y fechas de cumpleaños.',
    save: 'Guardar el PIN',
    isThere: 'Tienes un PIN.',
    change: 'Cambiar el PIN',
    remove: 'Quitar el PIN',
    isSet: 'Tu PIN está guardado',
    isRemoved: 'Has quitado tu PIN',
  },
  'several-faces': {
    title: 'Varias personas en la pantalla de bloqueo',
    label: 'Cuando la cámara ve a varias personas',
    choices: { refuse: 'Pedir que se vea solo una', nearest: 'Mirar solo a la más cercana' },
  },
  learning: {
    title: 'Aprender con el tiempo',
    label: 'Proponer fotos nuevas de las entradas',
    isOn: 'Familiar propone fotos nuevas de las entradas.',
    isOff: 'Familiar no toma fotos de las entradas.',
    meaning: text`Las caras cambian. Familiar puede proponer fotos nuevas de tus entradas. Las encuentras en tu página.
      Solo usa una foto cuando la apruebas. Una propuesta caduca a las tres semanas.`,
    tuning: rich`¿Familiar confunde muchas veces a dos personas?
      ${mark('tuning', 'Puede aprender en qué se diferencian')}.`,
  },
  'other-programs': {
    title: 'Otros programas',
    mayConfirm: 'Permitir que otros programas pregunten quién está aquí',
    confirmMeaning: text`Un programa de este equipo, por ejemplo un bloqueo de pantalla, puede pedirte entonces que
      muestres la cara. Familiar te pregunta antes y mira cuando pulsas un botón. Le dice al programa tu nombre
      y lo seguro que está. Cada pregunta mostrada queda en Actividad.`,
    ownersCannot: rich`Aquí no basta la cara de una persona responsable. Por eso ninguna persona responsable puede
      confirmar. ${mark('faces', 'Cambia dónde basta')}.`,
    atOnce: 'Mirar sin pulsar',
    atOnceMeaning: text`Un bloqueo de pantalla tapa el botón de Familiar y necesita esto. Familiar mira entonces en
      cuanto un programa pregunta. Tu cara puede decir que sí antes de que leas quién pregunta.`,
    mayWatch: 'Decir a otros programas quién entra, se va y vuelve',
    watchMeaning: 'Los programas reciben entonces nombres y horas, y nunca una foto.',
    limits: text`Cualquier programa que abras puede preguntar, y cualquier programa puede hacerse pasar por Familiar. Un
      buen vídeo puede engañar a una cámara corriente. No dejes que esto proteja por sí solo nada importante, como los
      permisos de administrador.`,
    isOff: 'Otros programas no pueden preguntar nada a Familiar.',
  },
  hint: {
    title: 'Mensaje en la pantalla de bloqueo',
    label: 'Mensaje',
    hint: text`Por ejemplo «Si encuentras este equipo: 030 1234». Lo puede leer cualquiera que vea este equipo. Se
      guarda sin cifrar.`,
    none: 'No hay ningún mensaje.',
    tooLong: (most) => `El mensaje tiene como máximo ${most} letras.`,
    unusable: 'Este mensaje contiene algo que Familiar no puede mostrar. Escríbelo a mano.',
  },
};

/** The household, what is kept of people, and for how long. */
const people: Pick<Sections, 'household' | 'own-data' | 'attempt-faces' | 'unseen' | 'checks'> = {
  household: { title: 'Hogar', label: 'Nombre del hogar' },
  'own-data': {
    title: 'Tus datos',
    everything: text`Recibes un solo archivo con tus fotos, tus entradas y lo que aceptaste. No contiene los números que
      Familiar calcula a partir de tu cara.`,
    export: 'Exportar mis datos',
    stored: rich`Lee ${mark('stored', 'qué guarda Familiar')} de cada persona de aquí.`,
  },
  'attempt-faces': {
    title: 'Fotos de los intentos de entrar',
    label: 'Qué fotos se guardan',
    choices: {
      none: {
        title: 'Ninguna',
        meaning: text`En Actividad no se ven fotos de los intentos fallidos. «¿Y si…?» no tiene entradas con las que
          probar un cambio.`,
      },
      refused: {
        title: 'De los intentos fallidos',
        meaning: 'Ves quién lo intentó. Si Familiar no te dejó entrar por error, puedes decir «Era yo».',
      },
      all: {
        title: 'De todos los intentos',
        meaning: text`Familiar guarda también la cara de cada entrada. Entonces «¿Y si…?» muestra a quién dejaría fuera
          un cambio.`,
      },
    },
    erasedAfter: 'Borrar las fotos después de',
    aDay: 'Un día',
    aYear: 'Un año',
    days: (days) => formats.plural(days, { one: '1 día', other: `${days} días` }),
    gather: 'Agrupar las caras desconocidas por persona',
    gatherMeaning: text`Familiar compara entre sí las caras que no dejó entrar. Los responsables ven entonces en
      Actividad quién vino más de una vez, y pueden ponerle un nombre.`,
    gatherLimits: text`Tus visitas no han aceptado esto, así que díselo. Familiar puede equivocarse. En nuestras pruebas
      juntó con otra persona hasta a 1 de cada 100 desconocidos y a 6 de cada 100 parientes. Borra los grupos y los
      nombres con las fotos.`,
    gatherIsOn: 'Los responsables ven las caras desconocidas agrupadas por persona.',
  },
  unseen: {
    title: 'Personas que llevan mucho tiempo sin entrar',
    retention: 'Proponer quitar a alguien',
    threeMonths: 'Después de tres meses',
    halfAYear: 'Después de medio año',
    aYear: 'Después de un año',
    twoYears: 'Después de dos años',
    days: (days) => formats.plural(days, { one: 'Después de 1 día', other: `Después de ${days} días` }),
    nobody: 'De momento, Familiar no propone a nadie.',
    person: (name, day) =>
      rich`${mark('person', name)} no entra desde ${day}. Abre su página para quitar a esta persona o conservarla.`,
  },
  checks: {
    title: 'Comprobaciones',
    logIntact: 'Nadie ha cambiado el registro de actividad.',
    logIntactSince: (day) => `Nadie ha cambiado el registro de actividad. El primer apunte es de ${day}.`,
    logChangedFrom: (day) =>
      `Algo que no es Familiar ha cambiado el registro de actividad. No te fíes de lo que pone desde ${day}.`,
    logEnded: 'Algo que no es Familiar ha cambiado el registro de actividad. Faltan los últimos apuntes.',
  },
};

const camera: Pick<Sections, 'which-camera' | 'when-it-looks' | 'lamp' | 'preview'> = {
  'which-camera': { title: 'Qué cámara', remembered: 'Familiar lo recuerda en este equipo.' },
  'when-it-looks': {
    title: 'Cuándo mira Familiar',
    label: 'Cuándo se enciende la cámara de la pantalla de bloqueo',
    choices: {
      always: { title: 'Sola', meaning: 'Siéntate y mira a la cámara. No pulsas nada.' },
      pressed: {
        title: 'Con un botón',
        meaning: 'La cámara sigue apagada hasta que pulsas «Mírame». Familiar no nota que llegas.',
      },
      pressedAtNight: {
        title: 'Con un botón de 19:00 a 7:00',
        meaning: 'De día se enciende sola. Cuenta el reloj de este equipo, no el sol.',
      },
      afterInput: {
        title: 'Con una tecla o el ratón',
        meaning: text`Una tecla, el ratón o tocar la pantalla enciende la cámara. Se apaga un minuto después. Familiar
          no nota que llegas.`,
      },
    },
    rests: 'Dejar descansar la cámara',
    restsMeaning: text`Tras tres intentos fallidos, o un minuto sin ninguna cara, la cámara se apaga. Una tecla, el
      ratón o tocar la pantalla la despierta. Hasta entonces, Familiar no nota que llegas.`,
    limits: 'Esto decide cuándo está encendida la cámara. No protege mejor contra otras personas.',
  },
  lamp: {
    title: 'La pantalla como lámpara',
    label: 'Aclarar la pantalla de bloqueo cuando una cara tiene muy poca luz',
    meaning: text`La pantalla se aclara poco a poco, sin destellos. Sigue clara hasta que acaba este intento o hasta que
      Familiar no ve a nadie durante unos segundos.`,
    isOff: 'La pantalla de bloqueo no cambia en la oscuridad.',
    limits: text`No hemos podido medir cuánto ayuda esto con una cara real. Depende de tu pantalla, de su brillo y de lo
      cerca que te sientas. Cambia más con el tema oscuro, porque el claro ya es luminoso. Con un tema de contraste del
      sistema, la pantalla no cambia.`,
  },
  preview: {
    title: 'Imagen en directo',
    mirrors: 'Mostrar mi imagen como en un espejo',
    meaning: 'Si lo desactivas, te ves como te ven los demás.',
  },
};

const app: Pick<Sections, 'appearance' | 'desktop' | 'screens' | 'engine' | 'about'> = {
  appearance: {
    title: 'Aspecto, sonido e idioma',
    theme: 'Aspecto',
    themes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    language: 'Idioma',
    systemLanguage: 'Como el sistema',
    sound: 'Oír un sonido suave cuando alguien entra con la cara',
    forEverybody: 'Vale para todas las personas que usan este equipo.',
  },
  desktop: desktopSettings,
  screens: {
    title: 'Pantallas abiertas',
    connected: (count) =>
      formats.plural(count, {
        one: 'Hay una pantalla conectada: esta.',
        other: text`Hay ${count} pantallas conectadas: esta y ${count - 1} más. Cada pestaña que muestra Familiar cuenta
          como una.`,
      }),
    shutOut: rich`¿Hay más de las que has abierto? Pulsa ${mark('key', 'Intro')} en el terminal donde está abierto
      Familiar. Después abre la dirección nueva. Así quedan fuera todas las pantallas anteriores.`,
  },
  engine: { title: 'Motor de reconocimiento' },
  about: {
    title: 'Acerca de',
    howItWorks: rich`En ${mark('how', 'Cómo funciona')} ves qué hace Familiar con una cara.`,
    version: (version) => `Versión ${version}`,
    whereData: rich`Familiar guarda tu hogar en una carpeta de este equipo. Para ver cuál, escribe
      ${mark('code', 'npm run familiar -- doctor')} en la carpeta de Familiar. Si abriste Familiar con --data, añádelo
      también aquí.`,
    nets: {
      caption: 'Los programas entrenados que miran las caras, quién los hizo y sus licencias',
      net: 'Programa',
      licence: 'Licencia',
      licenceAs: (licence) =>
        licence
          .replace('as the repository it comes from', 'como el proyecto del que viene')
          .replace('as its package', 'como su paquete'),
      source: 'Origen',
    },
  },
};

/** What each section of the settings says, by its address; its title is its heading, too. */
export const settingsSections: Sections = { ...security, ...signIn, ...people, ...camera, ...keysSettings, ...app };
