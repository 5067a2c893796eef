/** The texts of a published content, which somebody who decides may word differently; in reading order. */
export const contentTexts = ["title", "body", "hashtags", "link", "callToAction", "firstComment"] as const;

export type ContentText = (typeof contentTexts)[number];
