import type { PamUse } from '#contract/pam.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PamTexts } from '../pam-texts.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

const found: PamTexts = {
  module: ({ path }) => `El módulo de PAM está: ${path}.`,
  noModule: () => 'Falta el módulo de PAM pam_exec.so. En Debian está en libpam-modules.',
  isRoot: () => 'Eres root. Ejecuta esto como la persona cuya cara se pide, sin sudo.',
  runtime: ({ folder }) => `Tu carpeta de ejecución es ${folder}.`,
  noRuntime: ({ folder }) => text`Tu sesión no tiene carpeta de ejecución, o es otra que ${folder}. El script busca
    Familiar ahí.`,
  answers: ({ place }) => `Familiar está abierto y se le puede preguntar: ${place}.`,
  silent: ({ place }) => text`Familiar no responde en ${place}. Ábrelo. La persona responsable puede permitir las
    preguntas en Ajustes, «Entrada», «Otros programas».`,
  programKept: ({ path }) => `Solo root puede cambiar ${path}.`,
  programOwn: ({ path, at }) => text`Tus programas pueden cambiar ${at}, y por tanto ${path}. Pueden hacerse pasar por
    Familiar. El script lo ejecuta en tu nombre, nunca como root.`,
  programOpen: ({ path, at }) => text`Otros usuarios de este equipo pueden cambiar ${at}, y por tanto ${path}. Quítales
    ese permiso antes de que PAM pregunte a Familiar.`,
  noProgram: ({ path }) => `${path} no existe.`,
  script: ({ path }) => `El script está en su sitio: ${path}.`,
  noScript: ({ path }) => `Falta el script ${path}. La opción --print lo muestra.`,
  scriptOpen: ({ path, at }) => text`No solo root puede cambiar ${at}, y por tanto el script ${path}. PAM puede
    ejecutarlo como root. Dáselo a root y quita a los demás el permiso de escribir.`,
  scriptOther: ({ path }) => `El script ${path} pregunta a otro Familiar. La opción --print muestra el correcto.`,
  line: ({ service, file }) => `${service} pregunta al script: ${file}.`,
  noLine: ({ service, file }) => `${service} no pregunta al script. Falta la línea en ${file}.`,
  noService: ({ use }) =>
    use === 'polkit' ? 'Aquí no hay polkit.' : 'Aquí no hay ningún bloqueo de pantalla con PAM que Familiar conozca.',
  administrator: ({ group }) => text`Estás en el grupo ${group}, y polkit te da permisos de administración. Ahí el
    script nunca pide tu cara.`,
  closedHelper: ({ unit }) => text`Este polkit encierra a su ayudante, por ${unit}. Desde ahí el script no llega a
    Familiar, y polkit pide la contraseña.`,
};

const limits: Readonly<Record<PamUse, string>> = {
  'screen-locker': text`Casi todos los bloqueos de pantalla tapan la ventana de Familiar, y no puedes pulsar su
    botón. Activa para eso «Mirar sin pulsar» y pruébalo con otro acceso abierto. Mientras Familiar espera una
    respuesta, hasta 15 segundos, también espera la contraseña que escribas.`,
  polkit: text`polkit también da permisos de administración. El script no pregunta a nadie de los grupos sudo, wheel y
    admin. Si tus propias reglas hacen administradores a otros, deja polkit como está.`,
};

/** The command that shows how PAM can ask Familiar, and what is missing for it. */
export const pam: Catalogue['pam'] = {
  description: 'muestra cómo el bloqueo de pantalla o polkit preguntan a Familiar antes de la contraseña (Linux)',
  options: {
    use: 'screen-locker o polkit (si no, los dos)',
    print: 'muestra el script y la línea para este equipo, y dónde van',
    check: 'dice qué falta para ello en este equipo',
    member: 'escribe el nombre de este miembro en el script',
  },
  note: text`Esta orden no cambia nada. Códigos de salida: 0 está todo, 1 falta algo, 2 mal usado, 3 no en este
    sistema.`,
  wrong: {
    wants: 'Indica --print o --check, solo uno.',
    use: 'Escribe screen-locker o polkit, o nada para los dos.',
    member: 'Nadie puede llamarse así.',
  },
  linuxOnly: text`Esta orden es para Linux. macOS y Windows no dejan que Familiar responda por sus propias preguntas de
    contraseña.`,
  recipe: {
    nothing: 'Aquí no hay polkit ni ningún bloqueo de pantalla con PAM que Familiar conozca.',
    save: (path) => `1. Como root, guarda este texto como ${path}.`,
    member: 'Pon tu propio nombre en Familiar en lugar de Ana.',
    keep: '2. Que nadie más que root pueda cambiar el archivo:',
    line: text`3. Pon esta línea en los archivos de abajo, encima de todas las que empiezan por auth o @include. La
      contraseña sigue siendo el otro acceso:`,
    file: {
      'screen-locker': (file) => `Para el bloqueo de pantalla: ${file}`,
      polkit: (file) => `Para polkit: ${file}`,
    },
    copy: 'Este archivo todavía no existe. Copia primero el de tu distribución:',
    limits,
    undo: 'Para deshacerlo, quita la línea. Después:',
    danger: text`Cualquier programa que ejecutes puede hacerse pasar por Familiar, y un buen vídeo puede engañar a una
      cámara normal. No pongas nunca esta línea en los archivos de sudo, su o login.`,
  },
  verdict: (missing) => {
    if (missing === 0) return 'Está todo.';
    return formats.plural(missing, { one: 'Falta una cosa.', other: `Faltan ${missing} cosas.` });
  },
  found,
};
