import { differenceInMinutes } from "date-fns";
import type { Happening } from "./contract";

/** Autosave makes an entry every few seconds; within this many minutes they are one thing somebody did. */
const oneSitting = 10;

/**
 * The newest first, as a person would tell it: what one person changed in one sitting is one sentence. A change of the
 * day stays its own, because the newest day is what matters.
 */
export function toldHappenings(happenings: readonly Happening[]): Happening[] {
  const told: Happening[] = [];
  for (const one of happenings) {
    const later = told.at(-1);
    if (later && isSameSitting(later, one)) told.splice(-1, 1, joined(later, one));
    else told.push(one);
  }
  return told;
}

function isSameSitting(later: Happening, earlier: Happening): boolean {
  return (
    later.kind === "posts.updated" &&
    earlier.kind === "posts.updated" &&
    later.personName === earlier.personName &&
    later.onBehalfOfName === earlier.onBehalfOfName &&
    differenceInMinutes(later.at, earlier.at) < oneSitting
  );
}

/** Keeps the id and the time of the later one. */
function joined(later: Happening, earlier: Happening): Happening {
  return { ...later, fields: [...new Set([...earlier.fields, ...later.fields])] };
}
