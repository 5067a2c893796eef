/**
 * What the keyboard help lists. Keys are printed as they are or, with a name of several letters, are message keys
 * below `shell.keyboard.keys`; effects are message keys below `shell.keyboard.items`. What `writes` is left out for readers.
 */
export const keyboardGroups = [
  {
    title: "everywhere",
    items: [
      { keys: ["?"], effect: "help" },
      { keys: ["N"], effect: "new", writes: true },
      { keys: ["tab"], effect: "skip" },
      { keys: ["altT"], effect: "notices" },
      { keys: ["escape"], effect: "close" },
    ],
  },
  {
    title: "calendar",
    items: [
      { keys: ["T"], effect: "today" },
      { keys: ["arrows"], effect: "days" },
      { keys: ["home", "end"], effect: "weekEnds" },
      { keys: ["pageUp", "pageDown"], effect: "months" },
      { keys: ["enter"], effect: "open" },
      { keys: ["enter"], effect: "newOnDay", writes: true },
      { keys: ["M"], effect: "pickUp", writes: true },
    ],
  },
  {
    title: "carrying",
    writes: true,
    items: [
      { keys: ["arrows"], effect: "move" },
      { keys: ["pageUp", "pageDown"], effect: "moveFar" },
      { keys: ["enter", "M"], effect: "drop" },
      { keys: ["escape"], effect: "putBack" },
    ],
  },
  {
    title: "list",
    writes: true,
    items: [
      { keys: ["enter", "f2"], effect: "edit" },
      { keys: ["escape"], effect: "giveUp" },
    ],
  },
] as const;
