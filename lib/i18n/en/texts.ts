import type de from "@/lib/i18n/de/texts";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  hints: {
    heading: "Hints for the text",
    counted: "{count, plural, one {# hint for the text} other {# hints for the text}}",
    longSentence:
      "One sentence has {value, number} words: “{excerpt}” Up to {recommended, number} it reads more easily.",
    hardToRead:
      "The text is hard to read ({value, number} of 100). Shorter sentences and shorter words help.",
    abbreviation: "“{excerpt}” is not explained. Written out once, everybody understands it.",
    genderForm: "“{excerpt}” is written “{value}” in the house style.",
    genderMixed: "The text mixes {value, number} ways of writing: {excerpt}.",
    hashtagCase: "Screen readers read {excerpt} as one long word. With capitals: {value}.",
    hashtagCasePlain:
      "Screen readers read {excerpt} as one long word. A capital for each word helps, as in #SozialeArbeit.",
    hashtagCount: "{value, number} hashtags are many, {most, number} are enough.",
    hashtagPlace:
      "{value, plural, one {{excerpt} stands} other {# hashtags stand}} amid the text. At the end hashtags do not disturb when read aloud.",
    emojiCount:
      "{value, number} emojis are many: screen readers say the name of each. {most, number} are enough.",
    emojiBullet:
      "{value, number} lines begin with an emoji ({excerpt}). Read aloud, its name comes before every line; a dash is calmer.",
    emojiRepeated: "{excerpt} is read aloud {value, number} times. Once is enough.",
    styledLetters:
      "“{excerpt}” is made of special signs that screen readers skip. In normal letters: “{value}”.",
    readingEase: "Reading ease: {band} ({value, number} of 100)",
    bands: { easy: "easy", medium: "medium", hard: "hard" },
  },
  preview: {
    heading: "Preview",
    caption: "Preview: {channel}, {device}",
    note: "The post will look about like this. Fonts and distances are up to the channel.",
    channel: "Channel of the preview",
    device: "Device of the preview",
    devices: { phone: "Phone", desktop: "Desktop" },
    noChannels: "The preview stands here as soon as a channel is chosen.",
    noText: "No text yet.",
    noTitle: "No title yet",
    noSender: "Sender open",
    noPicture: "No picture yet.",
    needsPicture: "This channel lives on pictures. There is room for one here.",
    morePictures: "{count, plural, one {# more picture} other {# more pictures}}",
    pictureOf: "Picture {number, number} of {total, number}",
    previousPicture: "Previous picture",
    nextPicture: "Next picture",
    firstComment: "First comment",
    linkPicture: "The picture of the linked page",
    now: "Just now",
    less: "Show less",
    more: {
      facebook: "See more",
      instagram: "more",
      linkedin: "see more",
      other: "more",
    },
    bar: {
      like: "Like",
      comment: "Comment",
      share: "Share",
      send: "Send",
    },
    readOn: "Read on",
    newsletter: { from: "From: {sender}", subject: "Subject: {title}" },
    press: { label: "Press release", contact: "Issued by {sender}" },
  },
} as const satisfies SameKeys<typeof de>;
