import { at, circle, ellipse, ink, rect, shape, skin, steam, stroke } from "./paint";
import { arm, bust, standing } from "./people";

/** A van that serves hot soup on a winter night. */
export function coldBus(): string {
  const flakes = Array.from({ length: 46 }, (_, index) =>
    circle((index * 353) % 1600, (index * 197) % 760, 3 + (index % 4) * 2, ink.white),
  );
  return [
    rect(0, 0, 1600, 1067, ink.night),
    circle(1330, 170, 86, ink.cream),
    circle(1372, 148, 80, ink.night),
    houses(),
    shape("M0 800 Q420 720 860 800 T1600 780 V1067 H0 Z", "#e8f0f4"),
    shape("M0 920 Q520 850 980 930 T1600 900 V1067 H0 Z", ink.white),
    van(),
    at(1050, 1010, standing({ skin: skin.tan, hair: ink.coral, top: "#49647d", head: "cap" }), 0.86),
    arm("M985 690 Q930 720 890 690", { x: 878, y: 684 }, { skin: skin.tan, top: "#3f586f" }),
    bowl(850, 672),
    at(
      1290,
      1030,
      standing({ skin: skin.fair, hair: ink.sun, top: ink.brown, head: "cap" }, "#37516a"),
      0.82,
    ),
    bowl(1290, 842),
    flakes.join(""),
  ].join("");
}

/** A large pot on a laid table. */
export function soup(): string {
  const tiles = Array.from({ length: 7 }, (_, index) => rect(index * 240 - 40, 0, 120, 640, "#f6e3c2"));
  return [
    rect(0, 0, 1600, 1067, ink.cream),
    tiles.join(""),
    rect(0, 690, 1600, 377, ink.wood),
    rect(0, 690, 1600, 26, "#8a5a31"),
    ellipse(800, 830, 330, 60, "#8a5a31"),
    shape("M500 470 H1100 V760 Q1100 840 1000 840 H600 Q500 840 500 760 Z", ink.teal),
    rect(420, 530, 90, 44, "#0b5650", 20),
    rect(1090, 530, 90, 44, "#0b5650", 20),
    ellipse(800, 470, 300, 64, "#0b5650"),
    ellipse(800, 474, 262, 46, ink.sun),
    [650, 760, 870, 960].map((x, index) => circle(x, 470 + (index % 2) * 16, 17, ink.coral)).join(""),
    [700, 820, 910].map((x) => circle(x, 484, 13, ink.leaf)).join(""),
    stroke("M930 466 L1130 190", "#c9cfd3", 26),
    steam(760, 390, "#e6cfa6"),
    at(250, 900, dish(ink.coral)),
    at(1340, 890, dish(ink.mint)),
    shape("M560 990 Q560 900 700 900 H900 Q1040 900 1040 990 Z", ink.sand),
    [660, 760, 860].map((x) => stroke(`M${x} 925 l44 44`, ink.wood, 12)).join(""),
  ].join("");
}

function houses(): string {
  const row = [0, 250, 470, 720, 980, 1200, 1420].map((x, index) => {
    const top = 470 + ((index * 67) % 130);
    const windows = [0, 1].flatMap((column) =>
      [0, 1].map((line) =>
        rect(
          x + 46 + column * 84,
          top + 60 + line * 100,
          44,
          58,
          (index + column + line) % 3 ? ink.sun : "#3b556d",
        ),
      ),
    );
    return `${shape(`M${x} 860 V${top} l110 -90 l110 90 V860 Z`, index % 2 ? "#2d465d" : "#2a4157")}${windows.join("")}`;
  });
  return row.join("");
}

function van(): string {
  const wheel = (x: number) => `${circle(x, 900, 72, "#15222e")}${circle(x, 900, 32, ink.grey)}`;
  return [
    ellipse(520, 968, 470, 34, "#cfdbe2"),
    shape("M110 900 V560 Q110 480 190 480 H800 Q850 480 870 530 L930 680 Q960 700 960 760 V900 Z", ink.cream),
    rect(110, 740, 850, 54, ink.teal),
    shape("M760 530 H816 L880 680 H760 Z", "#9cc6d6"),
    rect(250, 530, 430, 190, ink.sun, 14),
    at(420, 722, bust({ skin: skin.brown, hair: ink.night, top: ink.coral, head: "bun" }), 0.55),
    at(570, 722, bust({ skin: skin.fair, hair: ink.brown, top: ink.teal, head: "short" }), 0.55),
    rect(230, 708, 470, 30, ink.wood, 10),
    shape("M220 530 L270 430 H670 L710 530 Z", ink.coral),
    [300, 420, 540].map((x) => shape(`M${x} 430 h60 l6 100 h-78 Z`, ink.cream)).join(""),
    wheel(280),
    wheel(790),
  ].join("");
}

const bowl = (x: number, y: number): string =>
  `${shape(`M${x - 46} ${y} H${x + 46} Q${x + 40} ${y + 48} ${x} ${y + 48} Q${x - 40} ${y + 48} ${x - 46} ${y} Z`, ink.coral)}${steam(x, y - 14)}`;

const dish = (colour: string): string =>
  `${ellipse(0, 0, 190, 44, ink.cream)}${shape("M-140 -30 H140 Q130 60 0 60 Q-130 60 -140 -30 Z", colour)}${ellipse(0, -30, 140, 30, ink.sun)}${steam(0, -70, "#e6cfa6")}`;
