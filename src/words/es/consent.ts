import type { consent as english } from '../en/consent.ts';
import { type SameShape, text } from '../text.ts';
import { formats } from './formats.ts';

type Consent = SameShape<typeof english>;

/** What differs between the first two versions: what is computed from a face, and what else it is used for. */
type Differing = { readonly numbers: string; readonly beside: string };

const wording = ({ numbers, beside }: Differing): Consent[1] => [
  {
    title: 'Qué se guarda',
    text: text`De cada foto: un recorte pequeño de la cara, ${numbers}, dónde están sus rasgos y si es nítida y tiene
      buena luz. De cada intento de entrar: cuándo fue, quién era, con cuánta seguridad lo vio Familiar y qué señales de
      vida notó. Si el intento se rechazó, también la cara, durante los días que dicen los ajustes. La persona
      responsable puede desactivarlo o guardar la cara de cada intento. El vídeo de tu cámara se mira y se olvida.`,
  },
  {
    title: 'Dónde',
    text: 'Solo en este equipo, cifrado. Familiar no tiene cuentas ni servidores y nunca usa la red.',
  },
  {
    title: 'Para qué sirve',
    text: text`Para reconocerte en la pantalla de bloqueo de Familiar. Y, si la persona responsable quiere, para notar
      que quien había entrado se ha ido, o que otra persona está mirando.${beside} Para nada más.`,
  },
  {
    title: 'Cómo se borra',
    text: text`Quita una sola foto o a una persona entera en cualquier momento. Las dos cosas se borran del disco de
      verdad. También puedes decir que no: la frase secreta funciona sin una cara.`,
  },
];

/**
 * What a person agrees to before being enrolled, by the version that the contract names: what the wording of that
 * version means.
 */
export const consent: Consent = {
  1: wording({ numbers: `${formats.whole(1152)} números calculados a partir de ella`, beside: '' }),
  2: wording({
    numbers: text`${formats.whole(1344)} números calculados a partir de ella (con una red propia del hogar, la cantidad
      puede cambiar)`,
    beside: text` Con los mismos números, Familiar adivina si una cara es de un menor, porque de los menores pide más
      fotos. Lo que adivina no se guarda.`,
  }),
  3: [
    {
      title: 'Qué se guarda',
      text: text`De cada foto: un recorte pequeño de la cara, ${formats.whole(1344)} números calculados a partir de
        ella (con un programa entrenado propio del hogar, la cantidad puede cambiar), dónde están sus rasgos y si es
        nítida y tiene buena luz. De cada foto que añades, también un recorte más amplio, con pelo y hombros: tu
        retrato en las pantallas. Muestra un poco de la habitación, pero ninguna otra cara que Familiar encuentre. De
        cada intento de entrar: la hora, la persona, cuánto se parecía y las señales de vida. Si falla, también la
        cara, durante los días que dicen los ajustes. La persona responsable puede desactivarlo o guardar la cara de
        cada intento. El vídeo de la cámara no se guarda.`,
    },
    {
      title: 'Dónde',
      text: 'Solo en este equipo, cifrado. Familiar no tiene cuentas ni servidores y nunca usa internet.',
    },
    {
      title: 'Para qué sirve',
      text: text`Para reconocerte en la pantalla de bloqueo de Familiar. La persona responsable también puede dejar que
        Familiar note que te has ido, o que otra persona está mirando mientras estás dentro. Con los mismos números,
        Familiar adivina si una cara es de un menor, porque de los menores pide más fotos. Lo que adivina no se guarda.
        Para nada más.`,
    },
    {
      title: 'Cómo se borra',
      text: text`Quita una sola foto o a una persona entera en cualquier momento. Las dos cosas se borran del disco de
        verdad. También puedes decir que no. Un PIN y la frase secreta funcionan sin una cara.`,
    },
  ],
};
