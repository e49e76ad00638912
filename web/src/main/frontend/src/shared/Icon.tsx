// Our own line icons on a grid of 24, drawn in the colour of the text around them.
const shapes = {
  chat: 'M4 5.5h16v11H11l-5 4v-4H4z',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  phone:
    'M5 4.5h4l1.5 4.5-2.3 1.8a12 12 0 0 0 5 5L15 13.5l4.5 1.5v4c0 .8-.7 1.5-1.5 1.5C10.5 20.5 3.5 13.5 3.5 6c0-.8.7-1.5 1.5-1.5z',
  send: 'M4 12 20.5 4.5 14.5 20 11.5 13.5z',
  video: 'M3.5 7h11v10h-11zM14.5 10.5l6-3v9l-6-3',
  'video-off': 'M7.5 7h7v4l6-3.5v9l-3-1.600M14.5 14v3h-11V7M3.5 3.5l17 17',
  mic: 'M12 3.5a2.800 2.800 0 0 1 2.800 2.800v5a2.800 2.800 0 0 1-5.600 0v-5A2.800 2.800 0 0 1 12 3.5zM6 11a6 6 0 0 0 12 0M12 17v3.5',
  'mic-off':
    'M9.200 6.300a2.800 2.800 0 0 1 5.600 0v5M9.200 9.200v2.100a2.800 2.800 0 0 0 4.400 2.300M6 11a6 6 0 0 0 9.800 4.600M18 11a6 6 0 0 1-.3 1.900M12 17v3.5M3.5 3.5l17 17',
  'hang-up':
    'M2.800 14.200c0-3.200 4.100-5.700 9.200-5.700s9.200 2.5 9.200 5.700v1.5l-5 1-.6-3.300a12 12 0 0 0-7.200 0l-.6 3.300-5-1z',
  letter: 'M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7',
  walk: 'M13 3.200a1.600 1.600 0 1 0 0 3.200 1.600 1.600 0 0 0 0-3.200zM9 20.800l2.200-6.300-1-4.5 2.800-2 2 3 3 1.200M10.200 10l-2.700 1-.8 3M11.200 14.5l3 2.300.8 4',
  building: 'M5 20.5v-16h9v16M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3',
  device: 'M7.5 3h9v18h-9zM11 18h2',
  check: 'M4.5 12.5l5 5 10-11',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  close: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  down: 'M12 4.5v14M6 13l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.300 15.300l5 5',
  warning: 'M12 4l9 16H3zM12 10v4.5M12 17v.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.6-4 3.700-6 7.5-6s6.900 2 7.5 6',
  lock: 'M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  work: 'M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17',
  school:
    'M12 5 2.5 9.5 12 14l9.5-4.5zM6.5 11.500v5c2.500 2.300 8.500 2.300 11 0v-5M21.500 9.500v5',
  keys: 'M3 7h18v10.500H3zM6.500 10.500h.5M10 10.500h.5M13.500 10.500h.5M17 10.500h.5M7.500 14h9',
  leave: 'M10 4H5v16h5M14.500 8l4 4-4 4M18 12H9.500',
  shield:
    'M12 3.5 5 6v6c0 4.500 3 7.300 7 8.500 4-1.200 7-4 7-8.500V6zM8.800 12l2.300 2.300 4.200-4.600',
  plus: 'M12 5v14M5 12h14',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside a word that says the same; so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
