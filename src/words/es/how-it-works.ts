import type { howItWorks as english } from '../en/how-it-works.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

/** What the app does with a face, shown on made-up handwriting. */
export const howItWorks: SameShape<typeof english> = {
  title: 'Cómo funciona',
  back: { map: 'Volver al mapa', settings: 'Volver a los ajustes', lock: 'Volver a la pantalla de bloqueo' },
  lead: text`Familiar nunca busca un nombre en tu cara. Solo se pregunta cuánto se parecen dos fotos. La respuesta la
    da un programa entrenado. Ha aprendido de muchas fotos de personas, igual que el pequeño programa de esta página
    aprendió de una escritura inventada.`,
  leadAlone: {
    triplet: text`Un programa pequeño aprende de tres en tres qué dibujos van juntos. Nunca practicó con los que se ven
      aquí.`,
    contrastive: text`Un programa pequeño aprende de dos en dos qué dibujos van juntos. Nunca practicó con los que se
      ven aquí.`,
  },

  practice: {
    none: 'Antes de practicar',
    rounds: (count) =>
      formats.plural(count, {
        one: 'Después de 1 ronda de práctica',
        other: `Después de ${count} rondas de práctica`,
      }),
    play: 'Ver',
    playLabel: 'Ver la práctica',
    pause: 'Pausa',
  },
  map: {
    title: 'Un mapa de parecidos',
    meaning: (
      numbers,
    ) => text`El programa convierte cada dibujo en ${numbers} números. Son como las coordenadas de un lugar.
      Este mapa muestra los lugares tan bien como puede un mapa plano. Cada color es un signo, dibujado por seis
      manos.`,
    inWords: (all, own) =>
      text`Un mapa de ${all} dibujos. En ${own} de ellos, el dibujo más cercano muestra el mismo signo.`,
  },
  hardest: {
    title: 'Las parejas más difíciles',
    meaning: text`Ni con mucha práctica es perfecto. Algunos signos distintos quedan cerca, como pasa entre hermanos.
      Algunos dibujos del mismo signo quedan lejos.`,
    different: 'Distintos, pero cerca',
    same: 'Iguales, pero lejos',
  },
  distance: (distance) => formats.decimal(distance, 2),
  triplet: {
    title: 'De tres en tres',
    meaning: text`El programa no necesita nombres para practicar. Ve dos dibujos del mismo signo y uno de otro signo.
      Si el otro no está claramente más lejos, cada número dentro del programa cambia un poco. Así se acercan los dos
      primeros y se aleja el otro.`,
    anchor: 'Un dibujo',
    positive: 'El mismo signo, de otra mano',
    anchorAgain: 'El primer dibujo otra vez',
    negative: 'Otro signo',
    same: 'mismo signo',
    other: 'otro signo',
    learnt: 'Bien. El otro signo está claramente más lejos.',
    nearly: 'Casi. El otro signo está más lejos, pero no lo bastante.',
    wrong: 'Mal. El otro signo está más cerca.',
    next: 'Otros tres',
  },
  query: {
    title: '¿Cuál es?',
    meaning: text`El programa conoce un dibujo de cada signo. A un dibujo nuevo le da el signo más cercano. Nunca
      practicó con ninguno de estos.`,
    choice: 'El dibujo nuevo',
    newDrawing: (number) => `Dibujo nuevo ${number}`,
    known: (number) => `Signo conocido ${number}`,
    rightOne: (number) => `Signo conocido ${number}, el correcto`,
    right: 'El signo correcto es el más cercano.',
    wrong: 'Un signo equivocado es el más cercano, así que el programa confundiría este dibujo.',
  },

  faces: {
    title: '¿Y tu cara?',
    places: text`Con las caras pasa lo mismo, solo que a lo grande. Tu cara se convierte en ${formats.whole(1344)}
      números. Con un programa entrenado propio, la cantidad puede cambiar. Tus fotos quedan en lugares cercanos, con
      cualquier luz y con cualquier peinado. Cuando miras a la cámara, Familiar compara el lugar de tu cara con los
      lugares de cada persona de aquí. Te reconoce si tu cara está lo bastante cerca de tus fotos, y claramente más
      cerca que de las de nadie más. El programa entrenado no cambia cuando añades tu cara. Familiar solo recuerda
      lugares, bajo llave en este equipo.`,
    lookalikes: text`Las personas que se parecen quedan en lugares cercanos. Por eso Familiar quiere una ventaja clara,
      y pide la frase secreta cuando no la hay.`,
  },
  crowd: {
    title: '¿Cuánto se acerca la gente desconocida?',
    why: text`Hay personas que se parecen a mucha gente y otras que no se parecen a casi nadie. Con el mismo límite para
      todas, sería más fácil entrar en lugar de unas que de otras. Por eso Familiar calcula para cada persona cuánto se
      acerca la gente desconocida. Si se acerca mucho, una cara tiene que estar más cerca para contar.`,
    madeUp: text`Estas personas desconocidas nunca han existido. Salen de los promedios de mucha gente. No contienen la
      foto ni los números de nadie.`,
    none: text`El programa entrenado que se usa aquí no tiene estas personas inventadas, y por eso cada distancia cuenta
      tal como es.`,
    inWords: (strangers, members) =>
      formats.plural(members, {
        one: `${strangers} personas que nunca han existido, como puntos, y entre ellas 1 miembro.`,
        other: `${strangers} personas que nunca han existido, como puntos, y entre ellas ${members} miembros.`,
      }),
    dots: 'Cada punto es una persona que nunca ha existido. Los retratos son tu hogar.',
    flat: (
      percent,
    ) => text`Un mapa plano solo muestra el ${percent}\u00a0% de lo que distingue a las caras. Dos que aquí se ven cerca
      pueden estar lejos de verdad. A las barras no les falta nada.`,
    nobody: 'Cuando alguien tenga fotos, verás aquí cuánto se le acerca la gente desconocida.',
    bars: (usual) => text`Una barra termina donde está la más cercana de ${formats.whole(10_000)} personas desconocidas.
      La línea muestra dónde suele estar: en ${formats.decimal(usual, 2)}.`,
    asUsual: 'La gente desconocida se acerca tanto como es normal.',
    nearer: (by, counts) => text`La gente desconocida se acerca ${formats.decimal(by, 2)} más de lo normal, así que una
      cara tiene que estar ${formats.decimal(counts, 2)} más cerca.`,
    farther: (by) => text`La gente desconocida se queda ${formats.decimal(by, 2)} más lejos de lo normal, así que una
      cara puede estar igual de lejos.`,
  },
  household: {
    title: '¿Podría aprender de tu hogar?',
    meaning: text`Puede intentarlo. Si Familiar confunde muchas veces a dos personas, puede aprender en qué se
      diferencian con sus propias fotos. La persona responsable lo encuentra en Mapa, Afinación. Solo se activa si
      mejoran bastantes fotos y no empeora ninguna. Casi nunca ayuda, y entonces Familiar lo dice. En las familias con
      las que se probó, nunca ayudó. Lo que más ayuda es tener más fotos de cada persona con luces distintas. Familiar
      puede proponer algunas con el tiempo, si la persona responsable lo permite en los ajustes.`,
  },
};
