import type de from "@/lib/i18n/de/setup";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  title: "Set up",
  intro: "This installation is still empty. There are two ways to begin.",
  own: {
    title: "Set up your association",
    text: "Creates the state association and the first account, with formats and action days. District associations and people follow.",
    associationName: "Name of the state association",
    shortName: "Short name",
    shortNameHint: "Appears in the navigation, for example “LV Niedersachsen”.",
    person: "First account",
    personText: "This person may set up everything: administration and state coordination.",
    submit: "Set up association",
  },
  demo: {
    title: "Look around with example data",
    text: "A made-up state association with district associations, posts and accounts for every role. For trying out, not for real work.",
    submit: "Load example data",
    loading: "Example data is being loaded. This takes up to a minute.",
  },
  noMail:
    "Sending email is not set up. Invitations are then links to hand over, and whoever forgets a password needs a link that the operator issues with a command. The operating guide describes both.",
} as const satisfies SameKeys<typeof de>;
