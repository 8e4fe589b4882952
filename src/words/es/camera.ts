import type { camera as english } from '../en/camera.ts';
import { type SameShape, text } from '../text.ts';

const ordinals = ['primera', 'segunda', 'tercera', 'cuarta', 'quinta', 'sexta', 'séptima', 'octava'];

/** The camera, and why it gives no picture. */
export const camera: SameShape<typeof english> = {
  label: 'Cámara',
  mirror: 'Tu cámara, como en un espejo',
  plain: 'Tu cámara',
  systemDefault: 'La que elige el sistema',
  unnamed: (number) => `Cámara ${number}`,
  numbered: (name, number) => `${name}, ${ordinals[number - 1] ?? `número ${number}`}`,
  notConnected: (name) => `${name} (no conectada)`,
  standIn: (used) => `La cámara que elegiste no está conectada. Familiar mira por ${used ?? 'otra'}.`,
  told: {
    byPlace: text`Varias cámaras tienen este nombre y Familiar solo las distingue por su orden. Si conectas una en otro
      sitio, mira aquí si está elegida la correcta.`,
    perhaps: text`Ahora hay más o menos cámaras con este nombre que antes. Mira aquí si está elegida la correcta.`,
  },
  noPreview: 'Sin imagen',
  previewOnPointing: 'Pasa por encima para ver su imagen',
  chooseAnother: 'Elegir otra cámara',

  turn: {
    open: 'Girar o reflejar la imagen…',
    title: 'Girar la imagen',
    description: text`Para una cámara que cuelga al revés o está de lado. Familiar lo recuerda solo para esta cámara.`,
    label: 'Girar a la derecha',
    degrees: (degrees) => (degrees === 0 ? 'Sin girar' : `${degrees}°`),
    mirror: 'Cambiar izquierda por derecha',
    check: text`Levanta la mano derecha. Tiene que subir en el lado derecho de la imagen, como en un espejo. Si no es
      así, marca la casilla.`,
    save: 'Guardar',
    saved: 'La imagen está girada',
    ownersOnly: 'La persona responsable puede girar o reflejar la imagen de una cámara.',
  },

  problems: {
    denied: {
      title: 'La cámara no tiene permiso',
      advice: text`Permite que Familiar use la cámara, en la barra de direcciones o en los ajustes de privacidad del
        sistema. Después inténtalo otra vez.`,
    },
    missing: { title: 'No hay ninguna cámara', advice: 'Conecta una. Familiar se da cuenta por sí solo.' },
    busy: { title: 'La cámara está ocupada', advice: 'Cierra el otro programa que la usa e inténtalo otra vez.' },
    unsuitable: {
      title: 'Esta cámara no sirve aquí',
      advice: 'Familiar no puede usar su imagen. Elige otra cámara.',
    },
    unplugged: { title: 'La cámara ya no está', advice: 'Conéctala otra vez. Familiar se da cuenta por sí solo.' },
    black: {
      title: 'La cámara no muestra nada',
      advice: text`Abre su tapa o enciende su interruptor, y deja que entre algo de luz. Si no es la cámara correcta,
        elige otra.`,
    },
    unsupported: {
      title: 'Aquí no hay cámara',
      advice: 'Esta ventana no puede usar la cámara. Abre Familiar desde su propia dirección.',
    },
    failed: { title: 'La cámara no arranca', advice: 'Desconéctala y conéctala otra vez, o prueba con otra.' },
    still: {
      title: 'La imagen no se mueve',
      advice: text`La cámara no envía imágenes nuevas. Familiar la arranca otra vez por sí solo. Si no ayuda,
        desconéctala y conéctala otra vez, o cierra otros programas que la usen.`,
    },
    unusable: {
      title: 'La imagen de la cámara no sirve',
      advice: text`Su imagen es de un solo color o le falta una parte. Desconecta la cámara y conéctala otra vez, o
        elige otra.`,
    },
  },
};
