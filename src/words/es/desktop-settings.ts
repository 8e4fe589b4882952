import type { desktopSettings as english } from '../en/desktop-settings.ts';
import { type SameShape, text } from '../text.ts';

/** The section of the settings about the desktop app. */
export const desktopSettings: SameShape<typeof english> = {
  title: 'La aplicación en este equipo',
  onClose: 'Al cerrar la ventana',
  closings: {
    ask: 'Preguntar',
    keep: 'Dejar Familiar abierto',
    quit: 'Salir de Familiar',
  },
  inTray: text`Sin ventana, Familiar espera en el área de notificación o en la barra de menús, y la cámara está apagada.
    Sigues dentro hasta que Familiar se bloquea por sí solo. Para bloquearlo enseguida, elige «Bloquear ahora» en su
    menú.`,
  noTray: text`Este escritorio no tiene área de notificación. Para recuperar la ventana, abre Familiar otra vez. Hasta
    entonces la cámara está apagada, y Familiar se bloquea igualmente por sí solo.`,
  atLogin: 'Al iniciar sesión en este equipo',
  loginStarts: {
    no: 'No abrir Familiar',
    shown: 'Abrir Familiar con su ventana',
    hidden: 'Abrir Familiar sin ventana',
  },
  shownWithoutTray: 'Aquí no hay área de notificación, así que Familiar se abre con su ventana.',
  shortcut: {
    label: 'Teclas que bloquean Familiar desde cualquier sitio',
    none: 'Ninguna tecla',
    choose: 'Elegir teclas',
    press: 'Pulsa ahora las teclas, o Escape',
    hint: text`Mantén pulsadas dos o más de estas teclas: Ctrl, Alt, Mayús y la tecla Windows o Comando. Después pulsa
      una letra, una cifra o una tecla de función.`,
    remove: 'Quitar las teclas',
    names: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Mayús', Super: 'Súper' },
    troubles: {
      taken: 'Otro programa ya usa estas teclas. Elige otras.',
      unsure: text`Este escritorio (Wayland) decide qué teclas llegan a un programa que no está delante. Pruébalas.
        Quizá solo funcionen mientras Familiar está delante.`,
    },
  },
  tellsRefusals: 'Avisarme cuando falla un intento de entrar',
  tellsSignIns: 'Avisarme cuando alguien entra y la ventana no está delante',
  notificationsNameNobody: 'Estos avisos no muestran ningún nombre ni ninguna foto.',
};
