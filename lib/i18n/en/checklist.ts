import type de from "@/lib/i18n/de/checklist";
import type { SameKeys } from "@/lib/i18n/same-keys";

/** The checks the product brings. */
export default {
  text: {
    question: "Every chosen channel has a text.",
    help: "Without a version of its own a channel takes the base text.",
  },
  limits: {
    question: "Text, hashtags and pictures fit the chosen channels.",
    help: "Every channel has limits of its own.",
  },
  placeholders: {
    question: "No placeholder has been left open.",
    help: "That is whatever stands in double curly brackets.",
  },
  facts: {
    question: "Everything the research listed has been verified.",
    help: "In “Research” everybody confirms only what they have looked up themselves.",
  },
  link: {
    question: "The link leads to a page that answers.",
    help: "The address is asked only at the press of a button, from this server.",
  },
  "quiet-day": {
    question: "The planned day is not a silent day.",
    help: "Good Friday, the national day of mourning and the Sunday of the dead suit only what does them justice.",
  },
  language: {
    question: "Can everybody whom the text should reach understand it?",
    help: "Short sentences, no abbreviation without an explanation, technical terms only where there is no other way.",
  },
  design: {
    question: "Do logo, colours and typeface fit the design of the association?",
    help: "A template of the state association is the easiest way.",
  },
  "alt-text": {
    question: "Every picture has an alternative text or is mere decoration.",
    help: "80 to 200 characters: what can be seen, and why it stands here.",
  },
  captions: {
    question: "Does the video have captions, and can nothing important only be heard?",
    help: "Burned in or as a file; read and correct automatic captions first.",
  },
  "text-in-image": {
    question: "Does the text that can be read in the picture also stand in the post?",
    help: "Screen readers do not read lettering in pictures.",
  },
  hashtags: {
    question: "Hashtags of several words begin each word with a capital.",
    help: "#SocialWork is read out properly, #socialwork is not.",
  },
  "people-recorded": {
    question: "Has everybody who can be recognised in pictures or in the video been recorded there?",
    help: "Whoever can be recognised has to consent to the publication (§ 22 KUG, Art. 6 and 7 GDPR). The exceptions of § 23 KUG are narrow. Staff and volunteers decide freely, too, and can withdraw.",
  },
  consent: {
    question: "For everybody recorded a consent holds, on the planned day and for every channel.",
    help: "A consent that was withdrawn cannot be replaced: another picture is needed then.",
  },
  rights: {
    question: "The maker and the licence of every picture and video are recorded.",
    help: "Own photograph, Creative Commons with name, licence and link, agency with its number, or AI.",
  },
  music: {
    question: "May the music in the video be used?",
    help: "Accounts of organisations are mostly limited to the library for business use.",
  },
  symbols: {
    question: "Are all pictures and videos free of forbidden symbols, in the background as well?",
    help: "This includes photographs of demonstrations and graffiti (§ 86a StGB). If in doubt, blur it.",
  },
  ai: {
    question: "Is what AI made labelled, and has a human being reviewed the text?",
    help: "Deceptively real pictures, sound and video need a notice at first sight. Texts need none where a human being has really reviewed them and takes responsibility (Art. 50 AI Act). Without AI: “Does not apply”.",
  },
  advertising: {
    question: "Is advertising labelled as such?",
    help: "This is about sponsors, cooperations, free products and raffles. A raffle also needs terms.",
  },
  promotion: {
    question: "Is the topic free of politics, in case the post is promoted for money?",
    help: "In the EU large platforms take no paid advertising on political and social issues. Where it is not promoted: “Does not apply”.",
  },
  "more-than-notice": {
    question: "Is the post more than the notice of a date or an unchanged template?",
    help: "Who approves depends on it.",
    reason: "More than the notice of a date or an unchanged template",
  },
  clients: {
    question: "Do clients or residents appear, in pictures or in the text?",
    help: "Being seen in a service already tells something about health or social circumstances (Art. 9 GDPR). Explicit consent is needed, if necessary by the legal guardian; whoever refuses has no disadvantage. Use first names only.",
    reason: "Clients or residents appear",
  },
  minors: {
    question: "Minors among the people recorded",
    help: "All who have custody consent for children; from about 14 years on, young people themselves as well.",
    reason: "Minors are shown",
  },
  children: {
    question: "Is it about single children or young people, or can one of them be recognised?",
    help: "It is best if children cannot be recognised. Otherwise all who have custody consent, from about 14 years on also the young people themselves.",
    reason: "Children or young people appear",
  },
  politics: {
    question: "Is it about elections, parties or current politics?",
    help: "Calling to vote, questions to candidates and positions on one's own topics are allowed. Campaigning for or against a party or sharing its posts is not. Write down in the note who decided.",
    reason: "Elections, parties or current politics",
  },
  crisis: {
    question: "Is it about a crisis, an accusation, an accident or staff matters?",
    help: "Then one voice speaks for all: the press office of the state association.",
    reason: "Crisis, accusation, accident or staff matter",
  },
  donations: {
    question: "Does the post ask for donations?",
    help: "Name purpose and account, no false urgency.",
    reason: "Asks for donations",
  },
} as const satisfies SameKeys<typeof de>;
