/** The few colours all drawings share, so that they look like one set. */
export const ink = {
  night: "#22384d",
  teal: "#0f766e",
  mint: "#8cc5b3",
  sky: "#cfe6ec",
  cream: "#fdf4e3",
  sand: "#ecd2a6",
  sun: "#f3b94d",
  coral: "#e0705a",
  rose: "#f0b7a4",
  wood: "#a8703f",
  brown: "#6f4a32",
  leaf: "#4f8a5b",
  white: "#ffffff",
  grey: "#b9c2c9",
} as const;

/** Skin colours, so that no drawing shows only one. */
export const skin = { fair: "#f2c9a5", tan: "#d79a6b", brown: "#a5683f", dark: "#70452c" } as const;

export const rect = (x: number, y: number, width: number, height: number, fill: string, round = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

export const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** A stroke with round ends, as for arms, steam and strings. */
export const stroke = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** Parts moved to a place, and larger or smaller there; a negative `scale` of the width turns them round. */
export function at(x: number, y: number, parts: string, scale = 1, turned = false): string {
  return `<g transform="translate(${x} ${y}) scale(${turned ? -scale : scale} ${scale})">${parts}</g>`;
}

/** A pennant string between two points, sagging in the middle. */
export function bunting(from: number, to: number, y: number, colours: readonly string[]): string {
  const count = Math.round((to - from) / 90);
  const sag = (share: number) => y + 4 * 70 * share * (1 - share);
  const flags = Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count;
    const [x, top] = [from + share * (to - from), sag(share)];
    return shape(
      `M${x - 30} ${top} H${x + 30} L${x} ${top + 62} Z`,
      colours[index % colours.length] ?? ink.sun,
    );
  });
  return `${stroke(`M${from} ${y} Q${(from + to) / 2} ${y + 140} ${to} ${y}`, ink.brown, 5)}${flags.join("")}`;
}

/** Three curls of steam above a point. */
export function steam(x: number, y: number, colour: string = ink.white): string {
  const curl = (dx: number) =>
    stroke(`M${x + dx} ${y} q-22 -30 0 -60 t0 -60`, colour, 10).replace("<path", '<path opacity="0.7"');
  return [-40, 0, 40].map(curl).join("");
}

/** A heart whose tip is at 0/0, 100 wide. */
export const heart = (fill: string): string =>
  shape(
    "M0 0 C-70 -50 -55 -100 -25 -95 C-10 -92 0 -80 0 -72 C0 -80 10 -92 25 -95 C55 -100 70 -50 0 0 Z",
    fill,
  );
