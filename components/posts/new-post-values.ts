import { type DayRefusal, refusalOfDay } from "@/lib/posts/rules";
import { isDay } from "@/lib/time/days";

/** The values of the form; texts as they stand in the fields, "" where nothing is entered. */
export type NewPost = {
  title: string;
  plannedOn: string;
  plannedTime: string;
  channelIds: string[];
  formatId: string | null;
  responsibleId: string | null;
  districtOnly: boolean;
  body: string;
};

export type NewPostProblem = {
  title?: "titleMissing";
  plannedOn?: DayRefusal;
  plannedTime?: "timeNeedsDay";
};

/** An empty form; the post is mine unless somebody else is chosen. */
export function emptyNewPost(responsibleId: string | null): NewPost {
  return {
    title: "",
    plannedOn: "",
    plannedTime: "",
    channelIds: [],
    formatId: null,
    responsibleId,
    districtOnly: false,
    body: "",
  };
}

/** What keeps the form from being saved, by field; null when nothing does. */
export function problemOf(values: NewPost, today: string): NewPostProblem | null {
  const { title, plannedOn, plannedTime } = values;
  const refusal = isDay(plannedOn) ? refusalOfDay(plannedOn, today) : null;
  const problem: NewPostProblem = {
    ...(title.trim() === "" ? { title: "titleMissing" } : {}),
    ...(refusal ? { plannedOn: refusal } : {}),
    ...(plannedTime !== "" && !isDay(plannedOn) ? { plannedTime: "timeNeedsDay" } : {}),
  };
  return Object.keys(problem).length > 0 ? problem : null;
}
