import type { shell as english } from '../en/shell.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';

/** What stands around every screen: the bar, undoing, and what lies over a screen. */
export const shell: SameShape<typeof english> = {
  starting: 'Familiar se está abriendo',
  noAnswer: 'Familiar no responde',
  hidden: 'Pantalla oculta mientras mira otra persona. Vuelve cuando solo estés tú.',
  unseen: (why) => `${why}. Familiar no ve que estás ahí y puede bloquear la pantalla.`,

  places: {
    label: 'Principal',
    home: 'Inicio',
    people: 'Personas',
    map: 'Mapa',
    activity: 'Actividad',
    settings: 'Ajustes',
  },
  skip: 'Ir al contenido',
  lock: 'Bloquear',

  keyboard: {
    title: 'Atajos de teclado',
    everywhere: {
      title: 'En todas partes',
      lines: [
        { keys: '?', meaning: 'Mostrar esta lista' },
        { keys: 'Ctrl+Z', meaning: 'Deshacer el último cambio' },
        { keys: 'Tab', meaning: 'Ir al siguiente botón o campo' },
        { keys: 'Escape', meaning: 'Cerrar un diálogo o un menú' },
      ],
    },
    pictures: {
      title: 'Fotos de una persona',
      lines: [
        { keys: 'Flechas', meaning: 'Elegir la foto siguiente' },
        { keys: 'Ctrl+Flechas', meaning: 'Ir a una foto y mantener tu elección' },
        { keys: 'Espacio', meaning: 'Mantener una foto y después añadir o quitar otras' },
        { keys: 'Mayús+Flechas', meaning: 'Elegir varias fotos seguidas' },
        { keys: 'Ctrl+A', meaning: 'Elegir todas' },
        { keys: 'Intro', meaning: 'Mostrar sus detalles' },
        { keys: 'Supr', meaning: 'Quitar las fotos elegidas' },
      ],
    },
    map: {
      title: 'Mapa',
      lines: [
        { keys: 'Flechas', meaning: 'Ir de cara en cara' },
        { keys: 'Intro', meaning: 'Elegir una cara y después otra para comparar' },
        { keys: '+ y −', meaning: 'Acercar y alejar' },
        { keys: '0', meaning: 'Mostrar todo' },
        { keys: 'Mayús+Flechas', meaning: 'Mover el mapa' },
      ],
    },
  },
  messages: 'Avisos',

  undo: {
    title: 'Cambios que puedes deshacer',
    open: (count) => formats.plural(count, { one: 'Deshacer 1 cambio', other: `Deshacer uno de ${count} cambios` }),
    until: (time, minutesLeft) => `${time} · se puede deshacer durante ${minutesLeft} min, si no bloqueas`,
    one: (change) => `Deshacer: ${change}`,
    byKey: 'Ctrl+Z deshace el cambio más nuevo.',
    undone: 'Deshecho',
    tooLate: 'Esto ya no se puede deshacer',
  },
};
