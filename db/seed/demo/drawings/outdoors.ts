import { at, bunting, circle, ellipse, ink, rect, shape, skin, stroke } from "./paint";
import { bust, type Figure, standing } from "./people";

/** Children who hold hands on a meadow. */
export function children(): string {
  const looks: Figure[] = [
    { skin: skin.fair, hair: ink.sun, top: ink.coral, head: "long" },
    { skin: skin.dark, hair: "#2b1d14", top: ink.sun, head: "curls" },
    { skin: skin.tan, hair: ink.brown, top: ink.teal, head: "short" },
    { skin: skin.brown, hair: ink.rose, top: ink.night, head: "scarf" },
  ];
  const row = looks.map((look, index) =>
    at(310 + index * 310, 930, standing(look, index % 2 ? ink.brown : ink.night), 0.86),
  );
  const hands = [0, 1, 2].map((index) =>
    stroke(
      `M${390 + index * 310} 640 Q${465 + index * 310} 770 ${540 + index * 310} 640`,
      looks[index]?.skin ?? skin.fair,
      30,
    ),
  );
  return [
    rect(0, 0, 1600, 1067, ink.sky),
    circle(1370, 190, 96, ink.sun),
    cloud(300, 210),
    cloud(980, 300),
    shape("M0 760 Q400 640 820 740 T1600 700 V1067 H0 Z", ink.mint),
    shape("M0 880 Q560 800 1040 880 T1600 850 V1067 H0 Z", ink.leaf),
    bunting(-40, 1640, 40, [ink.coral, ink.sun, ink.teal, ink.cream]),
    hands.join(""),
    row.join(""),
    Array.from({ length: 14 }, (_, index) =>
      circle(60 + index * 113, 985 + ((index * 29) % 50), 11, index % 2 ? ink.cream : ink.sun),
    ).join(""),
  ].join("");
}

/** Houses with a long table in front of them. */
export function neighbourhood(): string {
  const guests: Figure[] = [
    { skin: skin.fair, hair: "#dfe3e6", top: ink.night, head: "bun" },
    { skin: skin.brown, hair: ink.night, top: ink.sun, head: "short" },
    { skin: skin.tan, hair: ink.teal, top: ink.coral, head: "scarf" },
    { skin: skin.dark, hair: "#2b1d14", top: ink.mint, head: "curls" },
    { skin: skin.fair, hair: ink.coral, top: ink.teal, head: "long" },
  ];
  const colours = [ink.rose, ink.cream, ink.mint, ink.sand, ink.sky];
  return [
    rect(0, 0, 1600, 1067, "#e9f3f4"),
    colours.map((colour, index) => house(20 + index * 320, 260 + ((index * 83) % 140), colour)).join(""),
    rect(0, 800, 1600, 267, "#cdbfa6"),
    bunting(-20, 820, 90, [ink.teal, ink.sun, ink.night]),
    bunting(780, 1620, 90, [ink.sun, ink.night, ink.teal]),
    guests.map((guest, index) => at(300 + index * 250, 880, bust(guest), 0.78)).join(""),
    rect(150, 800, 1300, 60, ink.white, 16),
    shape(
      "M150 850 H1450 V960 Q1400 990 1350 960 T1250 960 T1150 960 T1050 960 T950 960 T850 960 T750 960 T650 960 T550 960 T450 960 T350 960 T250 960 T150 960 Z",
      ink.white,
    ),
    [360, 620, 900, 1160]
      .map(
        (x, index) =>
          `${ellipse(x, 806, 62, 16, ink.grey)}${circle(x, 786, 26, index % 2 ? ink.coral : ink.leaf)}`,
      )
      .join(""),
    [490, 1030, 1310].map((x) => rect(x, 738, 26, 66, ink.teal, 8)).join(""),
  ].join("");
}

/** A rescue dog beside its handler at the edge of a wood. */
export function rescueDog(): string {
  const firs = Array.from({ length: 11 }, (_, index) => {
    const [x, top] = [index * 160 - 40, 250 + ((index * 71) % 160)];
    return shape(`M${x} 810 L${x + 100} ${top} L${x + 200} 810 Z`, index % 2 ? "#3f7350" : ink.leaf);
  });
  return [
    rect(0, 0, 1600, 1067, "#f6e6c8"),
    circle(1180, 300, 130, ink.sun),
    firs.join(""),
    shape("M0 740 Q520 680 980 750 T1600 730 V1067 H0 Z", "#b9cf9f"),
    shape("M0 900 Q620 830 1100 910 T1600 880 V1067 H0 Z", "#9dbb82"),
    at(400, 1010, standing({ skin: skin.fair, hair: ink.night, top: ink.coral, head: "short" }), 1.2),
    rect(268, 640, 264, 30, ink.sun),
    stroke("M520 715 Q680 850 868 742", ink.brown, 12),
    at(196, 200, dog(), 0.8),
  ].join("");
}

function dog(): string {
  const fur = "#b9824f";
  return [
    ellipse(960, 992, 260, 26, "#86a56d"),
    stroke("M1110 930 Q1250 930 1240 800", fur, 44),
    shape(
      "M830 600 Q760 760 800 985 H870 L890 830 L960 985 H1120 Q1180 860 1080 740 Q1000 660 980 600 Z",
      fur,
    ),
    rect(790, 950, 96, 42, fur, 20),
    shape("M812 690 Q930 740 1010 680 L1090 780 Q1000 850 806 830 Z", ink.coral),
    rect(806, 748, 240, 20, ink.cream),
    shape(
      "M770 430 Q770 380 850 380 H930 Q1010 390 1000 520 Q990 640 900 640 Q820 640 820 570 L730 556 Q700 540 712 500 Z",
      fur,
    ),
    shape("M880 384 Q960 330 1010 410 Q1040 500 1000 560 Q940 500 880 384 Z", ink.brown),
    circle(722, 516, 24, ink.night),
    circle(850, 456, 15, ink.night),
    stroke("M828 610 Q900 670 984 590", ink.teal, 26),
  ].join("");
}

function house(x: number, top: number, colour: string): string {
  const panes = [0, 1].flatMap((column) =>
    [0, 1].map((line) => rect(x + 50 + column * 120, top + 60 + line * 150, 66, 90, "#8fb4c1", 6)),
  );
  return `${rect(x, top, 290, 820 - top, colour)}${shape(`M${x - 24} ${top} L${x + 145} ${top - 140} L${x + 314} ${top} Z`, ink.coral)}${panes.join("")}${rect(x + 108, 700, 80, 120, ink.brown, 8)}`;
}

const cloud = (x: number, y: number): string =>
  `${ellipse(x, y, 120, 40, ink.white)}${circle(x - 40, y - 30, 48, ink.white)}${circle(x + 36, y - 38, 58, ink.white)}`;
