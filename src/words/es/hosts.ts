import type { web as english } from '../en/hosts.ts';
import { type SameShape, text } from '../text.ts';

/** Browser mode: its terminal, and its pages for people who came the wrong way. */
export const web: SameShape<typeof english> = {
  asked: 'así se ha pedido',
  runs: (reason) => `Familiar está abierto en el navegador: ${reason}.`,
  address: (url) => `Abre esta dirección en un navegador de este equipo. Sirve una vez, durante dos minutos:\n${url}`,
  notFound: text`Si tu navegador no encuentra esa dirección, como puede pasar con Safari, para Familiar y ábrelo otra
    vez con --plain-address.`,
  plainAddress: text`Con --plain-address, tu navegador enseña la cookie de Familiar a otros programas de este equipo que
    abres en él. Un programa que usó antes esta dirección puede haber dejado algo allí.`,
  shutOut: text`Ha entrado otro navegador. El anterior queda fuera y Familiar está bloqueado. Si no eras tú, abre una
    dirección nueva. Así queda fuera el otro.`,
  ownEmbedder: (folder) =>
    text`Familiar lee las caras con la red de ${folder}, como pide --embedder. Su archivo lo lee código nativo en un
      proceso propio, pero con tus permisos. Sigue solo si te fías de su origen.`,
  keys: 'Pulsa Intro para una dirección nueva, Ctrl+C para parar Familiar.',
  cannotStart: (detail) => `Familiar no se pudo abrir: ${detail}`,
  pages: {
    language: 'es',
    title: 'Familiar',
    wrongAddress: 'Esta dirección no lleva aquí. Abre la dirección que ha mostrado Familiar.',
    otherPage:
      'Otra página ha intentado abrir Familiar. Abre en una pestaña nueva la dirección que ha mostrado Familiar.',
    opens: 'Familiar se abre.',
    usedLink: text`Este enlace ya se ha usado o tiene más de dos minutos. Cada enlace sirve una vez. Pide uno nuevo en
      la ventana donde está abierto Familiar, o abre Familiar otra vez. Así queda fuera el navegador que usó este
      enlace.`,
    notLetIn: text`Familiar no ha dado paso a este navegador, o después ha entrado otro. Abre la dirección que ha
      mostrado Familiar. Si ya se ha usado, pide una nueva en la ventana donde está abierto Familiar.`,
    onlyGet: 'Abre esta dirección en un navegador.',
    nothingToSend: 'Aquí no hay nada que enviar.',
    nothingHere: 'No hay nada en esta dirección.',
  },
};
