/** Line icons, 20 units: paths to be drawn in the colour of the text. */
export const ICON_PATHS = {
  copy: 'M7 7h9v9H7zM4 13V4h9',
  check: 'm4 10.5 4 4 8-9',
  close: 'm5 5 10 10M15 5 5 15',
  collapse: 'M4 15h12',
  phone: 'M5 3h3l1.5 4-2 1.5a9 9 0 0 0 4 4l1.5-2 4 1.5v3c0 1-1 2-2 2C8.500 17 3 11.500 3 5c0-1 1-2 2-2z',
  qr: 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2M17 12v2M12 17h2M17 17v0',
  mail: 'M3 5h14v10H3zm0 .5 7 5.500 7-5.500',
  bubble: 'M5 2h10a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-3.500L8 18.500V15H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  keyhole: 'M10 4.800a2.200 2.200 0 0 1 1.100 4.100L11.700 12H8.300l.6-3.100A2.200 2.200 0 0 1 10 4.800z',
} as const;
