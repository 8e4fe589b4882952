import type { settings as english } from '../en/settings.ts';
import type { SameShape } from '../text.ts';
import { formats } from './formats.ts';
import { licences } from './licences.ts';
import { settingsSections } from './settings-sections.ts';

/** The settings: their overview, their pages, and what is said on all of them. */
export const settings: SameShape<typeof english> = {
  title: 'Ajustes',
  navLabel: 'Páginas de los ajustes',
  overview: 'Todos los ajustes',
  wanted: {
    label: 'Lo más usado',
    pin: 'Tu PIN',
    backup: 'Crear una copia de seguridad',
    camera: 'Elegir una cámara',
  },
  pages: {
    security: { title: 'Seguridad', line: 'Cuánto se tiene que parecer una cara, prueba de vida y cuándo se bloquea.' },
    'sign-in': {
      title: 'Entrada',
      line: 'Tu PIN, varias personas en la pantalla de bloqueo y aprender con el tiempo.',
    },
    people: { title: 'Personas y privacidad', line: 'El nombre del hogar, tus datos y qué fotos se guardan.' },
    camera: { title: 'Cámara', line: 'Qué cámara usa Familiar, cuándo mira y cómo se ve su imagen.' },
    backups: {
      title: 'Copias y llaves',
      line: 'Copias de seguridad, frase secreta, código de recuperación y reinicios.',
    },
    app: { title: 'Aplicación', line: 'Aspecto, sonido, idioma, la aplicación en este equipo y acerca de Familiar.' },
  },
  search: {
    label: 'Buscar en los ajustes',
    placeholder: 'PIN, cámara, copia…',
    found: (count) => formats.plural(count, { one: '1 ajuste encontrado', other: `${count} ajustes encontrados` }),
    nothing: 'No hay nada así. Prueba con otra palabra.',
    also: {
      locking: 'tiempo de espera, automático, cerrar sesión, salir',
      pin: 'contraseña, clave, iniciar sesión',
      keys: 'contraseña, clave, olvidada, restablecer',
      'own-data': 'datos, guardados, descargar, privacidad',
      'attempt-faces': 'borrar, eliminar, historial, privacidad, guardadas',
      about: 'datos, guardados, borrar, privacidad, versión',
      appearance: 'modo oscuro, colores, español',
      'which-camera': 'webcam, objetivo',
      'signs-of-life': 'persona viva, foto, falso',
      level: 'rigor, umbral',
      hint: 'objeto perdido, nota',
      unseen: 'borrar, eliminar, persona',
    },
    outside: {
      removePerson: {
        title: 'Quitar a alguien',

        also: 'borrar, eliminar, quitar, persona, miembro, fotos',
      },
    },
  },
  saved: 'Guardado',
  unsaved: {
    title: 'Tienes cambios sin guardar.',
    meaning: 'Se pierden cuando Familiar se bloquea.',
    save: 'Guardar',
    discard: 'Descartar',
  },
  leave: {
    title: '¿Guardar antes los cambios?',
    meaning: 'Has cambiado ajustes en esta página y todavía no los has guardado.',
    stay: 'Seguir aquí',
    discard: 'Descartar cambios',
    save: 'Guardar y salir',
  },
  never: 'Nunca',
  details: 'Detalles',
  sections: settingsSections,
  licences,
};
