import { at, circle, ellipse, heart, ink, rect, shape, skin, stroke } from "./paint";

/** Raised hands of many colours around a heart. */
export function volunteers(): string {
  const arms = [
    { x: 190, top: 560, sleeve: ink.coral, hand: skin.fair },
    { x: 430, top: 430, sleeve: ink.teal, hand: skin.dark },
    { x: 670, top: 600, sleeve: ink.sun, hand: skin.tan },
    { x: 930, top: 590, sleeve: ink.night, hand: skin.brown },
    { x: 1170, top: 440, sleeve: ink.mint, hand: skin.fair },
    { x: 1410, top: 560, sleeve: ink.rose, hand: skin.tan },
  ];
  return [
    rect(0, 0, 1600, 1067, ink.cream),
    circle(800, 420, 330, "#fbe6c4"),
    at(800, 520, heart(ink.coral), 3.1),
    arms.map((one) => raised(one)).join(""),
    [250, 560, 1060, 1360].map((x, index) => at(x, 250 + (index % 2) * 60, heart(ink.rose), 0.6)).join(""),
  ].join("");
}

/** Crates of fruit, vegetables and bread under an awning. */
export function foodBank(): string {
  const stripes = Array.from({ length: 10 }, (_, index) =>
    shape(`M${index * 160} 0 h160 v150 q-80 110 -160 0 Z`, index % 2 ? ink.cream : ink.teal),
  );
  return [
    rect(0, 0, 1600, 1067, "#f7e7cb"),
    stripes.join(""),
    rect(0, 830, 1600, 237, ink.wood),
    rect(0, 830, 1600, 22, "#8a5a31"),
    [150, 240, 330, 420].map((x, index) => at(x, 640 + (index % 2) * 20, carrot())).join(""),
    crate(90, 640),
    [620, 700, 790, 880, 960]
      .map((x, index) => apple(x, 600 - (index % 2) * 46, index % 3 ? ink.coral : ink.leaf))
      .join(""),
    crate(570, 640),
    [1110, 1220, 1330].map((x) => loaf(x)).join(""),
    crate(1050, 640),
    [230, 360, 1180, 1300].map((x) => apple(x, 940, ink.sun)).join(""),
    shape("M640 930 Q800 850 960 930 Q940 1010 800 1010 Q660 1010 640 930 Z", ink.leaf),
    stroke("M800 1000 V890 M740 980 Q740 930 700 920 M860 980 Q860 930 900 920", ink.mint, 10),
  ].join("");
}

/** A hand that puts an envelope into a ballot box; 1080 by 1350. */
export function election(): string {
  return [
    rect(0, 0, 1080, 1350, ink.teal),
    circle(540, 560, 430, "#178a80"),
    rect(220, 760, 640, 440, ink.cream, 24),
    rect(170, 690, 740, 120, ink.white, 20),
    rect(330, 730, 420, 34, ink.night, 16),
    at(540, 560, `<g transform="rotate(-6)">${envelope()}</g>`),
    rect(330, 742, 420, 24, ink.night, 10),
    rect(330, 764, 420, 46, ink.white),
    stroke("M1090 130 Q900 200 760 360", ink.coral, 130),
    circle(740, 382, 72, skin.tan),
    stroke("M740 382 L650 440", skin.tan, 46),
    circle(540, 990, 110, ink.teal),
    stroke("M490 940 L590 1040 M590 940 L490 1040", ink.white, 26),
  ].join("");
}

/** A first-aid bag in green and white with what belongs into it; 1080 by 1350. */
export function firstAid(): string {
  return [
    rect(0, 0, 1080, 1350, ink.sky),
    rect(0, 1020, 1080, 330, ink.sand),
    stroke("M380 470 Q380 320 540 320 Q700 320 700 470", "#3a6a45", 44),
    rect(160, 460, 760, 600, ink.leaf, 70),
    rect(160, 620, 760, 30, "#3a6a45"),
    rect(470, 690, 140, 320, ink.white, 18),
    rect(380, 780, 320, 140, ink.white, 18),
    at(230, 1150, roll()),
    at(420, 1190, roll()),
    rect(620, 1120, 300, 100, ink.rose, 50),
    rect(720, 1120, 100, 100, ink.cream),
    [745, 770, 795].flatMap((x) => [1150, 1190].map((y) => circle(x, y, 7, ink.sand))).join(""),
  ].join("");
}

function raised({ x, top, sleeve, hand }: { x: number; top: number; sleeve: string; hand: string }): string {
  const fingers = [-44, -15, 15, 44].map((dx) =>
    stroke(`M${x + dx * 0.8} ${top} L${x + dx * 1.3} ${top - 100 + Math.abs(dx) * 0.6}`, hand, 28),
  );
  return [
    stroke(`M${x} ${top + 60} V${top + 240}`, hand, 66),
    stroke(`M${x - 10} ${top + 40} L${x - 84} ${top - 14}`, hand, 28),
    ellipse(x, top + 26, 60, 66, hand),
    fingers.join(""),
    rect(x - 74, top + 190, 148, 900, sleeve, 24),
  ].join("");
}

function crate(x: number, y: number): string {
  const slats = [0, 76, 152].map((dy) => rect(x, y + dy, 440, 58, ink.wood, 8));
  return `${rect(x + 16, y - 6, 408, 226, ink.brown)}${slats.join("")}${rect(x + 20, y - 10, 36, 232, "#8a5a31", 6)}${rect(x + 384, y - 10, 36, 232, "#8a5a31", 6)}`;
}

const carrot = (): string =>
  `${stroke("M0 -70 Q-30 -150 -56 -160 M0 -70 Q4 -150 0 -180 M0 -70 Q30 -150 60 -160", ink.leaf, 18)}${shape("M-44 -70 Q0 -110 44 -70 L8 80 Q0 96 -8 80 Z", "#e58a3c")}`;
const apple = (x: number, y: number, colour: string): string =>
  `${circle(x, y, 56, colour)}${stroke(`M${x} ${y - 50} q4 -26 20 -34`, ink.brown, 9)}`;
const loaf = (x: number): string =>
  `${shape(`M${x - 66} 660 V560 Q${x - 66} 480 ${x} 480 Q${x + 66} 480 ${x + 66} 560 V660 Z`, "#c98d4f")}${[530, 580].map((y) => stroke(`M${x - 30} ${y} l60 -20`, ink.sand, 12)).join("")}`;
const envelope = (): string =>
  `${rect(-170, -150, 340, 330, ink.white, 10)}${stroke("M-166 -146 L0 0 L166 -146", ink.grey, 10)}`;
const roll = (): string =>
  `${ellipse(0, 0, 80, 80, ink.white)}${ellipse(0, 0, 46, 46, ink.grey)}${ellipse(0, 0, 24, 24, ink.cream)}`;
