import type { web as english } from '../en/hosts.ts';
import { type SameShape, text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people with a wrong or used link. */
export const web: SameShape<typeof english> = {
  asked: 'así lo has pedido',
  runs: (reason) => `Familiar está abierto en el navegador: ${reason}.`,
  address: (url) => `Abre esta dirección en un navegador de este equipo. Sirve una vez, durante dos minutos:\n${url}`,
  notFound: text`Si tu navegador no encuentra esa dirección, para Familiar y ábrelo otra vez con --plain-address. Safari
    puede necesitarlo.`,
  plainAddress: text`Con --plain-address, tu navegador enseña la cookie de Familiar a otros programas de este equipo que
    abres en él. Un programa que usó antes esta dirección puede haber dejado algo allí.`,
  shutOut: text`Familiar ha dejado entrar a otro navegador. El anterior queda fuera y Familiar está bloqueado. Si no
    eras tú, pulsa Intro y abre la dirección nueva. Así queda fuera el otro navegador.`,
  ownEmbedder: (folder) =>
    text`Familiar usa la red de caras de ${folder}, como pide --embedder. Su archivo lo lee código nativo, en un proceso
      propio pero con tus permisos. Sigue solo si te fías de su origen.`,
  keys: 'Pulsa Intro para una dirección nueva. Pulsa Ctrl+C para parar Familiar.',
  cannotStart: (detail) => `Familiar no se pudo abrir: ${detail}`,
  pages: {
    language: 'es',
    title: 'Familiar',
    wrongAddress: 'Esta no es la dirección de Familiar. Abre la dirección que ha mostrado Familiar.',
    otherPage: text`Otra página ha intentado abrir Familiar. Abre una pestaña nueva y escribe la dirección que ha
      mostrado Familiar.`,
    opens: 'Familiar se está abriendo.',
    usedLink: text`Este enlace ya se ha usado o tiene más de dos minutos. Cada enlace sirve una vez. Pulsa Intro en el
      terminal donde está abierto Familiar y abre la dirección nueva. Si otra persona usó este enlace, así queda
      fuera.`,
    notLetIn: text`Familiar no ha dado paso a este navegador, o después ha entrado otro. Pulsa Intro en el terminal
      donde está abierto Familiar y abre la dirección nueva.`,
    onlyGet: 'Abre esta dirección en un navegador.',
    nothingToSend: 'Aquí no puedes enviar nada. Abre la dirección de Familiar.',
    nothingHere: 'No hay nada en esta dirección. Abre la de Familiar.',
  },
};
