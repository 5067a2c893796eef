import { at, circle, ellipse, ink, rect, shape, skin, steam, stroke } from "./paint";
import { arm, bust, standing } from "./people";

/** A carer with a guest in an armchair at home. */
export function care(): string {
  return [
    room(ink.cream, ink.sand),
    window(190, 150),
    rect(1290, 250, 16, 560, ink.brown),
    shape("M1190 250 L1240 120 H1356 L1406 250 Z", ink.sun),
    ellipse(1298, 812, 90, 20, ink.brown),
    ellipse(780, 985, 560, 46, "#d9b985"),
    rect(400, 470, 400, 450, ink.teal, 90),
    at(600, 850, bust({ skin: skin.fair, hair: "#dfe3e6", top: ink.rose, head: "bun" }), 1.2),
    shape("M420 800 Q600 700 780 800 L800 980 H400 Z", ink.sun),
    [470, 560, 650, 740].map((x) => stroke(`M${x} 790 V970`, "#e09a35", 10)).join(""),
    rect(350, 690, 100, 280, "#0b5650", 46),
    rect(750, 690, 100, 280, "#0b5650", 46),
    at(1020, 1000, standing({ skin: skin.brown, hair: ink.night, top: ink.mint, head: "curls" }), 1.12),
    arm("M950 640 Q880 690 800 660", { x: 782, y: 654 }, { skin: skin.brown, top: "#78b4a1" }),
    rect(726, 610, 62, 66, ink.white, 12),
    steam(757, 596, "#e3c28c"),
    plant(140, 980),
  ].join("");
}

/** Somebody reads to a child on a sofa. */
export function readAloud(): string {
  const books = Array.from({ length: 15 }, (_, index) => {
    const colours = [ink.coral, ink.teal, ink.sun, ink.night, ink.leaf];
    const height = 110 + ((index * 37) % 50);
    return rect(940 + index * 34, 330 - height, 28, height, colours[index % 5] ?? ink.sun, 4);
  });
  return [
    room("#e4f0ea", ink.sand),
    rect(900, 330, 600, 22, ink.wood),
    books.join(""),
    rect(150, 120, 330, 250, ink.white, 10),
    shape("M170 350 L270 210 L340 300 L390 250 L460 350 Z", ink.mint),
    circle(410, 185, 30, ink.sun),
    ellipse(800, 1000, 640, 44, "#d9b985"),
    rect(290, 500, 1020, 380, ink.coral, 80),
    at(640, 900, bust({ skin: skin.tan, hair: ink.brown, top: ink.night, head: "long" }), 1.45),
    at(985, 900, bust({ skin: skin.fair, hair: ink.wood, top: ink.sun, head: "short" }), 1.02),
    shape("M800 770 Q700 720 600 760 V900 Q700 860 800 900 Z", ink.white),
    shape("M800 770 Q900 720 1000 760 V900 Q900 860 800 900 Z", ink.cream),
    [800, 830].map((y) => stroke(`M640 ${y} Q710 ${y - 24} 770 ${y}`, ink.grey, 8)).join(""),
    circle(900, 820, 40, ink.mint),
    circle(602, 850, 30, skin.tan),
    circle(998, 850, 26, skin.fair),
    rect(230, 850, 1140, 130, "#c75c47", 60),
    rect(210, 610, 130, 350, "#c75c47", 60),
    rect(1260, 610, 130, 350, "#c75c47", 60),
  ].join("");
}

function room(wall: string, floor: string): string {
  return `${rect(0, 0, 1600, 1067, wall)}${rect(0, 810, 1600, 257, floor)}${rect(0, 796, 1600, 16, ink.white)}`;
}

function window(x: number, y: number): string {
  return [
    rect(x, y, 360, 400, ink.white, 8),
    rect(x + 22, y + 22, 316, 356, ink.sky),
    circle(x + 240, y + 120, 46, ink.sun),
    shape(
      `M${x + 22} ${y + 378} V${y + 290} Q${x + 150} ${y + 230} ${x + 338} ${y + 300} V${y + 378} Z`,
      ink.mint,
    ),
    rect(x + 172, y + 22, 16, 356, ink.white),
    rect(x + 22, y + 190, 316, 16, ink.white),
  ].join("");
}

function plant(x: number, y: number): string {
  const leaves = [-60, -25, 15, 55].map((dx) =>
    shape(
      `M${x} ${y - 110} Q${x + dx * 2} ${y - 200} ${x + dx * 1.6} ${y - 330 + Math.abs(dx)} Q${x + dx * 0.3} ${y - 220} ${x} ${y - 110} Z`,
      ink.leaf,
    ),
  );
  return `${leaves.join("")}${shape(`M${x - 64} ${y - 120} H${x + 64} L${x + 46} ${y} H${x - 46} Z`, ink.coral)}`;
}
