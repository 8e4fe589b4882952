import type { appWindow as english } from '../en/app-window.ts';
import type { SameShape } from '../text.ts';

/** The desktop app's window: its menu, and what it asks the system to show. */
export const appWindow: SameShape<typeof english> = {
  menu: {
    about: 'Acerca de Familiar',
    hide: 'Ocultar Familiar',
    hideOthers: 'Ocultar los demás',
    showAll: 'Mostrar todo',
    quit: 'Salir de Familiar',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    view: 'Ver',
    larger: 'Más grande',
    smaller: 'Más pequeño',
    usualSize: 'Tamaño normal',
    fullScreen: 'Pantalla completa',
    reload: 'Cargar otra vez',
    tools: 'Herramientas de desarrollo',
    window: 'Ventana',
    minimise: 'Minimizar',
    zoom: 'Ampliar',
    close: 'Cerrar la ventana',
    toFront: 'Traer todo al frente',
  },
  unsaved: {
    question: '¿Descartar lo que no está guardado?',
    detail: 'Lo que has cambiado en esta página todavía no está guardado.',
    stay: 'Seguir aquí',
    discard: 'Descartar',
  },
  save: {
    backup: { title: 'Guardar la copia de seguridad', kind: 'Copias de seguridad de Familiar' },
    memberData: { title: 'Guardar los datos de una persona', kind: 'Archivos zip' },
    table: { title: 'Guardar la lista de intentos', kind: 'Tablas (CSV)' },
    list: { title: 'Guardar la lista de intentos', kind: 'Listas para programas (JSON)' },
    other: { title: 'Guardar el archivo', kind: 'Archivos' },
    failed: (fileName) => `No se pudo guardar ${fileName}`,
    tryElsewhere: 'Elige otra carpeta o libera espacio en el disco, y guárdalo otra vez.',
  },
};
