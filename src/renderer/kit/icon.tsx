import styles from './icon.module.css';

/** Paths, in one piece or several. */
const shapes = {
  arrowDown: 'M12 5v14M6 13l6 6 6-6',
  arrowLeft: 'M19 12H5M11 6l-6 6 6 6',
  arrowRight: 'M5 12h14M13 6l6 6-6 6',
  arrowUp: 'M12 19V5M6 11l6-6 6 6',
  camera: [
    'M4 8.5A1.5 1.5 0 0 1 5.5 7H8l1.6-2.5h4.8L16 7h2.5A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-13',
    'A1.5 1.5 0 0 1 4 17.5z',
    'M12 16.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8z',
  ],
  cameraOff: [
    'M3.5 3.5l17 17M8 7l1.6-2.5h4.8L16 7h2.5A1.5 1.5 0 0 1 20 8.5v8',
    'M18 19H5.5A1.5 1.5 0 0 1 4 17.5v-9c0-.6.3-1 .8-1.3M14.6 14.9a3.4 3.4 0 0 1-4.8-4.8',
  ],
  centre: 'M12 3v4M12 17v4M3 12h4M17 12h4M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  check: 'M5 12.6l4.6 4.6L19 7.6',
  chevron: 'M7 10l5 5 5-5',
  chip: 'M8 8h8v8H8zM5 5h14v14H5zM9 5V2.5M15 5V2.5M9 21.5V19M15 21.5V19M5 9H2.5M5 15H2.5M21.5 9H19M21.5 15H19',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 7.5V12l3 2',
  closer: 'M9.5 3.5v6h-6M14.5 3.5v6h6M9.5 20.5v-6h-6M14.5 20.5v-6h6',
  covered: 'M6 10a6 6 0 0 1 12 0v3.5a6 6 0 0 1-12 0zM3.5 12.5h17M4.5 16h15',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  eye: [
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z',
    'M12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z',
  ],
  eyeOff: [
    'M3.5 3.5l17 17M9.7 5.8c.7-.2 1.5-.3 2.3-.3 6 0 9.5 6.5 9.5 6.5s-.9 1.7-2.6 3.3',
    'M6.3 7.6C3.9 9.3 2.5 12 2.5 12S6 18.5 12 18.5c1.6 0 3-.5 4.3-1.1M10 10.1a2.8 2.8 0 0 0 3.9 3.9',
  ],
  face: [
    'M12 20.5c-4 0-6.5-3.6-6.5-8.3S8 3.5 12 3.5s6.5 4 6.5 8.7-2.5 8.3-6.5 8.3zM9.6 10.5v.8M14.4 10.5v.8',
    'M9.6 15c1.4 1.2 3.4 1.2 4.8 0',
  ],
  farther: 'M3.5 9.5v-6h6M20.5 9.5v-6h-6M3.5 14.5v6h6M20.5 14.5v6h-6',
  globe: [
    'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM3.5 12h17',
    'M12 3.5c2.5 2.4 3.7 5.2 3.7 8.5s-1.2 6.1-3.7 8.5c-2.5-2.4-3.7-5.2-3.7-8.5s1.2-6.1 3.7-8.5z',
  ],
  /** Where a head is to turn: the same for everybody, whatever way they read. */
  headLeft: 'M19 12H5M11 6l-6 6 6 6',
  headRight: 'M5 12h14M13 6l6 6-6 6',
  hand: [
    'M8 12.5V6a1.5 1.5 0 0 1 3 0v4.5V4.5a1.5 1.5 0 0 1 3 0v6V6.3a1.5 1.5 0 0 1 3 0v8.2',
    'c0 3.6-2.2 6-5.6 6-2.8 0-4.3-1.3-5.6-3.8l-1.6-3.1a1.5 1.5 0 0 1 2.6-1.5L8 14',
  ],
  flag: 'M6 21V4M6 4.5c4-2.2 7 2 12 0v8.5c-5 2-8-2.2-12 0',
  folder: [
    'M3.5 7a1.5 1.5 0 0 1 1.5-1.5h4l2 2.5h8A1.5 1.5 0 0 1 20.5 9.5v8A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5z',
  ],
  history: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13.5M12 8v4.5l3 2',
  home: 'M4 11.5L12 4.5l8 7M6 10v9.5h4.2V15h3.6v4.5H18V10',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM12 11.2v5M12 7.7v.3',
  key: 'M8.3 20a4.3 4.3 0 1 0 0-8.6 4.3 4.3 0 0 0 0 8.6zM11.4 12.6L20 4M16.2 7.8l2.8 2.8M13.6 10.4l1.9 1.9',
  lasso: [
    'M12 4.5c5 0 8.5 2.2 8.5 5.3S17 15.2 12 15.2c-1.3 0-2.5-.1-3.6-.4',
    'M6.2 13.6C4.5 12.7 3.5 11.4 3.5 9.8 3.5 6.7 7 4.5 12 4.5M7.3 17.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
    'M6.5 17c-.2 1.5 0 2.6-1 3.5',
  ],
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13zM12 14.5v2.3',
  map: 'M3.5 6.5l5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2zM9 4.5v13M15 6.5v13',
  minus: 'M6 12h12',
  moon: 'M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z',
  pencil: 'M4.5 19.5l.8-4L15.8 5a1.6 1.6 0 0 1 2.3 0l.9.9a1.6 1.6 0 0 1 0 2.3L8.5 18.7zM13.8 7l3.2 3.2',
  people: [
    'M9 11.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM2.8 19.5c.3-3.6 2.7-5.6 6.2-5.6s5.9 2 6.2 5.6',
    'M15.5 5.3a3.2 3.2 0 0 1 0 6M17.4 14.3c2.3.6 3.6 2.4 3.8 5.2',
  ],
  photo: 'M4 5.5h16v13H4zM4 16l4.8-4.8 4 4 2.7-2.7L20 17M15.8 9.8v-.1',
  plus: 'M12 5.5v13M5.5 12h13',
  pulse: 'M3 12h4l2.5-6.5 5 13L17 12h4',
  question: 'M9 9.2a3.1 3.1 0 1 1 4.8 2.6c-1.2.8-1.8 1.4-1.8 2.7M12 18.3v.2',
  settings: [
    'M4 7.5h8M16.5 7.5H20M4 16.5h3.5M12 16.5h8M14.2 9.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
    'M9.8 18.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  ],
  scale: 'M12 4v16M7.5 20h9M5 7.5h14M5 7.5l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7.5l-2.5 6a2.7 2.7 0 0 0 5 0z',
  shield: 'M12 3.5l7 2.5v5.5c0 4.5-2.8 7.5-7 9-4.2-1.5-7-4.5-7-9V6zM9 11.8l2.2 2.2 4-4.2',
  sun: [
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7',
    'M5.3 18.7L7 17M17 7l1.7-1.7',
  ],
  aside: 'M8.5 5v14M15.5 5v14',
  mouth: [
    'M3.5 12c2.5-3.2 5.5-4.4 8.5-4.4s6 1.2 8.5 4.4c-2.5 3.6-5.5 5-8.5 5s-6-1.4-8.5-5zM7.5 12c2.8 1.6 6.2 1.6 9 0',
  ],
  move: 'M4 12h12M11.5 7l5 5-5 5M20 5v14',
  table: 'M4 5.5h16v13H4zM4 10h16M4 14.3h16M10 5.5v13',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.3 10.5l.3 5.5M13.7 10.5l-.3 5.5',
  undo: 'M5.5 5v5h5M5.9 10A7.5 7.5 0 1 1 5 14.5',
  unplugged: [
    'M9 3.5v4M15 3.5v4M6.5 7.5h11V11a5.5 5.5 0 0 1-3 4.9M12 16.5v4M3.5 3.5l17 17M6.5 8v3a5.5 5.5 0 0 0 5.5 5.5',
  ],
  warning: 'M12 4.5l9 15.5H3zM12 10.5v4M12 17v.2',
  wave: 'M2.5 9.5c2-2 4-2 6 0s4 2 6 0 4-2 6.5 0M2.5 15c2-2 4-2 6 0s4 2 6 0 4-2 6.5 0',
} as const;

/** The name of a drawn sign. */
export type IconName = keyof typeof shapes;

/** Point on or back in the direction of reading, and therefore the other way where that runs from the right. */
const pointing: readonly IconName[] = ['arrowLeft', 'arrowRight', 'undo'];

type Props = {
  readonly name: IconName;
  /** Width and height in pixels, or a share of the place it stands in. */
  readonly size?: number | `${number}%`;
  /** Width of the stroke, in units of which the sign has 24. */
  readonly weight?: number;
};

/**
 * A drawn sign, 24 units square, in the colour of the text; always an addition to words, hence hidden from screen
 * readers.
 */
export function Icon({ name, size = 20, weight = 1.75 }: Props) {
  return (
    <svg
      className={styles.icon}
      data-pointing={pointing.includes(name) || undefined}
      width={size}
      height={typeof size === 'number' ? size : undefined}
      viewBox="0 0 24 24"
      strokeWidth={weight}
      aria-hidden="true"
    >
      <path d={[shapes[name]].flat().join('')} />
    </svg>
  );
}
