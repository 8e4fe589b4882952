import type { map as english, OrderKept } from '../en/map.ts';
import { mark, rich, type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Map = SameShape<typeof english>;

const two = (distance: number): string => formats.decimal(distance, 2);

const orders: Readonly<Record<OrderKept, string>> = {
  almostAlways: 'Las caras que aquí se ven más cerca casi siempre lo están de verdad',
  mostly: 'Las caras que aquí se ven más cerca suelen estarlo de verdad',
  rather: 'Las caras que aquí se ven más cerca muchas veces lo están de verdad',
  hardly: 'Puede que las caras que aquí se ven más cerca no lo estén de verdad',
};

/** What somebody who hears the map is told about the face they have come to. */
const spoken: Map['canvas']['spoken'] = ({ owner, isSetAside, isChosen, near }) => {
  const who = near?.isOfMember === true ? 'la cara más cercana de otra persona' : 'la cara más cercana';
  return [
    owner,
    ...(isSetAside ? ['apartada'] : []),
    ...(isChosen ? ['elegida'] : []),
    ...(near === null ? [] : [`${who}: ${near.owner}, a ${two(near.distance)} en el dibujo`]),
  ].join('; ');
};

/** Whose and how many faces are chosen: "3 fotos de Ana, 1 de Ben". */
const chosen: Map['chosen']['title'] = (groups) =>
  groups
    .map(({ name, count }, index) => {
      if (name === null)
        return formats.plural(count, { one: '1 intento fallido', other: `${count} intentos fallidos` });
      if (index > 0) return `${count} de ${name}`;
      return formats.plural(count, { one: `1 foto de ${name}`, other: `${count} fotos de ${name}` });
    })
    .join(', ');

/** The map of the household's faces. */
export const map: Map = {
  title: 'El mapa',
  lead: text`Cada persona es una isla hecha de sus fotos. Las caras que para Familiar se parecen quedan cerca unas de
    otras.`,
  empty: rich`Todavía no hay caras que dibujar. Añade fotos de alguien ${mark('home', 'desde el inicio')} y aparecerán
    aquí.`,
  details: 'Detalles',
  views: {
    label: 'Vistas de las caras',
    map: 'Mapa',
    pairs: 'Parejas',
    compare: 'Comparar',
    whatIf: '¿Y si…?',
    tuning: 'Afinación',
  },

  refusedAttempt: 'Intento fallido',
  aRefusedAttempt: 'Un intento fallido',
  withoutPictures: 'Un miembro sin fotos en uso',
  someMember: 'un miembro',

  help: {
    open: '¿Qué significa el mapa?',
    title: 'Qué significa el mapa',
    places: text`Familiar convierte cada foto en más de mil números. Son como las coordenadas de un lugar. Las fotos de
      una misma persona quedan en lugares cercanos. Las de personas distintas quedan en lugares lejanos. Eso es todo lo
      que Familiar sabe de una cara.`,
    islands: text`Cuando todo va bien, cada persona es una isla rodeada de agua. Si dos islas se tocan, Familiar puede
      confundir a esas dos personas. Si una foto está lejos de su isla, mírala. Puede ser una foto mala o de otra
      persona. La puedes apartar.`,
    crosses: text`Una cruz gris es un intento de entrar que falló. Si está sobre una isla, quizá era esa persona en un
      mal día. Puede decirlo en Actividad.`,
    setAside: text`Cuando apartas una foto, Familiar deja de compararla enseguida. Lo puedes deshacer. En «¿Y si…?» ves
      el resultado antes de cambiar nada.`,
    flat: text`El mapa es plano, como una sombra. Las caras se ven más cerca de lo que están. La tabla, Parejas y
      Comparar dan las distancias reales.`,
    projections: rich`En Detalles eliges qué se conserva. ${mark('strong', 'Distancias')} muestra cuánto se alejan las
      caras, tan bien como puede un mapa plano. ${mark('strong', 'Vecindad')} muestra qué caras son vecinas, y entonces
      las longitudes no dicen nada.`,
    limits: text`Detalles también puede dibujar los límites, con líneas discontinuas. Una cara fuera de la línea está
      demasiado lejos de esa persona para que Familiar la reconozca.`,
  },

  toolbar: {
    label: 'El mapa',
    projection: 'Qué se conserva',
    projections: { pca: 'Distancias', neighbours: 'Vecindad' },
    tuning: 'Afinación',
    tunings: { plain: 'Sin afinación', tuned: 'Con afinación' },
    show: 'Mostrar',
    layers: {
      pictures: 'Caras donde caben',
      hulls: 'Islas',
      limits: 'Límites de cada persona',
      strangers: 'Intentos fallidos',
    },
    lasso: 'Lazo',
    table: 'Tabla',
  },

  canvas: {
    label: 'Mapa de las caras del hogar',
    help: text`Con las flechas vas de cara en cara. Intro elige una cara y la compara con la segunda que elijas. La
      barra espaciadora elige más caras. Escape no deja ninguna elegida. Más y menos acercan y alejan. El 0 muestra
      todo. Mayús con una flecha mueve el mapa. La tabla dice lo mismo con palabras.`,
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    showAll: 'Mostrar todo',
    spoken,
  },

  table: {
    whose: 'De quién',
    everyone: 'Todas las personas',
    strangers: 'Intentos fallidos',
    caption: 'Son las distancias reales, como en Parejas, y no las del dibujo.',
    face: 'Cara',
    inUse: 'En uso',
    nearestOwn: 'La misma persona',
    nearestOther: 'La otra persona más cercana',
    numbered: (owner, id) => `${owner}, foto ${id}`,
    yes: 'Sí',
    setAside: 'Apartada',
    like: 'Parecida a las demás',
    unlike: 'Distinta de las demás',
    notApplicable: '–',
    other: (name, state) => `${name}: ${state}`,
    showMore: 'Mostrar más',
  },

  side: 'Sobre el mapa',
  legend: {
    title: 'Quién es quién',
    counts: (inUse, setAside) =>
      setAside === 0
        ? String(inUse)
        : formats.plural(setAside, { one: `${inUse} + 1 apartada`, other: `${inUse} + ${setAside} apartadas` }),
    strangers: 'Intentos fallidos',
    limits: text`Una cara fuera de la línea discontinua está demasiado lejos de esa persona para que Familiar la
      reconozca.`,
    tuned: text`Con la afinación, lo que distingue a dos personas se dibuja más largo de lo que es. Entonces las
      longitudes no dicen nada, y por eso no hay límites.`,
  },
  keeps: {
    title: 'Cuánto se puede creer el mapa',
    bar: (percent) => `${percent} por ciento de la distancia al cuadrado`,
    order: (order, rankCorrelation) => `${orders[order]} (correlación de rangos: ${two(rankCorrelation)}).`,
    share: (percent) => text`Este mapa plano conserva el ${percent}\u00a0% de la distancia al cuadrado entre las caras.
      Un mapa plano no puede mostrar el resto. Las caras se ven más cerca de lo que están, nunca más lejos.`,
    tunedShare: (percent) => text`Este mapa plano conserva el ${percent}\u00a0% de la distancia al cuadrado entre las
      caras. Un mapa plano no puede mostrar el resto.`,
    neighbours: text`Las caras que de verdad están cerca también lo están aquí. El tamaño de una isla y el agua entre
      dos islas dicen poco, y por eso no hay límites.`,
    tunedTruth: '«De verdad» significa aquí: según las distancias con afinación.',
  },

  chosen: {
    label: 'Caras elegidas',
    letGo: 'No elegir ninguna',
    title: chosen,
    more: (count) => `y ${count} más`,
    chooseSecond: 'Elige una segunda cara para compararlas.',
    compareInFull: 'Comparar las dos',
    setAside: 'Apartar',
    bringBack: 'Volver a usar',
    whatIf: (count) => formats.plural(count, { one: '¿Y si la aparto?', other: '¿Y si las aparto?' }),
    allPicturesOf: (name) => `Todas las fotos de ${name}`,
    allPictures: 'Todas las fotos de esta persona',
  },

  tryIt: {
    title: 'Probar',
    start: 'Probar',
    stop: 'Parar',
    invitation: 'Mira a la cámara y descubre en qué lugar del mapa estás.',
    you: 'Tú',
    waking: {
      title: 'La cámara se está encendiendo',
      advice: 'Apareces en el mapa en cuanto se vea tu cara.',
    },
    noFace: { title: 'Buscando una cara', advice: 'Ponte delante de la cámara. La luz del mapa eres tú.' },
    manyFaces: { title: 'Hay más de una persona', advice: 'Solo debe verse una cara.' },
    needsPassphrase: {
      title: 'Hace falta la frase secreta',
      advice: text`Probar muestra cuánto se parece una cara a la de cada persona de aquí. Por eso hace falta la frase
        secreta de la persona responsable.`,
    },
    resume: 'Escribir la frase secreta',
    nobody: { title: 'No hay con quién comparar', advice: 'Ningún miembro tiene todavía una foto en uso.' },
    looksLike: (name) => `Te pareces sobre todo a ${name}.`,
    wouldSignIn: (name) => `Es ${name}`,
    byTuning: (nearest) => `${nearest} Dos personas se parecen mucho, y la afinación las ha distinguido.`,
    tooClose: (name, other) => `¿${formats.any([name, other])}?`,
    someoneElse: 'otra persona',
    lead: (nearest) => `${nearest} Familiar no puede distinguir con seguridad a estas dos personas.`,
    leadNeeded: (lead, needed) =>
      `La ventaja sobre la siguiente persona es de ${two(lead)}. Hace falta al menos ${two(needed)}.`,
    notRecognised: 'Familiar no te reconoce',
    ofLimit: (distance, threshold) => `${two(distance)}; límite: ${two(threshold)}`,
    retryCamera: 'Probar la cámara otra vez',
    nothingKept: 'Es solo una prueba. No se guarda nada y nadie entra.',
  },
};
