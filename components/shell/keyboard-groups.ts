/** What the keyboard help lists; effects are message keys below `shell.keyboard.items`. */
export const keyboardGroups = [
  {
    title: "everywhere",
    items: [
      { keys: ["?"], effect: "help" },
      { keys: ["N"], effect: "new" },
      { keys: ["Tab"], effect: "skip" },
      { keys: ["Escape"], effect: "close" },
    ],
  },
  {
    title: "calendar",
    items: [
      { keys: ["Arrows"], effect: "days" },
      { keys: ["Enter"], effect: "open" },
      { keys: ["M"], effect: "pickUp" },
      { keys: ["Arrows"], effect: "move" },
      { keys: ["Enter"], effect: "drop" },
    ],
  },
] as const;
