import { describe, expect, it } from "vitest";
import { demoAssociations, STATE_KEY } from "@/db/seed/demo/associations";
import { demoChannels } from "@/db/seed/demo/channels";
import { demoDrawings } from "@/db/seed/demo/drawings";
import { demoMedia } from "@/db/seed/demo/media";
import { demoPeople } from "@/db/seed/demo/people";
import { type DemoStory, demoStory } from "@/db/seed/demo/story";
import { researchOf } from "@/db/seed/demo/texts-research";
import { topics } from "@/db/seed/reference/topics";
import { mediaFields, personFields } from "@/lib/media/contract";
import { altTextHint } from "@/lib/media/rules-alt-text";
import { postFields } from "@/lib/posts/contract-parts";
import { hashtagHints } from "@/lib/posts/rules-hashtags";
import { openPlaceholders } from "@/lib/posts/rules-placeholders";
import { publishedText } from "@/lib/posts/rules-published";
import { webAddress } from "@/lib/posts/rules-research";
import { addDays } from "@/lib/time/days";

const TODAY = "2026-11-25";
const story = demoStory(TODAY);
const media = demoMedia();
const { memberships, persons } = demoPeople();
const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key));
const told = ({ posts }: DemoStory) => posts.filter(({ sources }) => sources !== undefined);
const byKey = ({ posts, seriesPosts }: DemoStory) =>
  new Map([...posts, ...seriesPosts].map((post) => [post.key, post]));
const slugOf = (key: string) => key.split("/")[0] ?? "";

/** Days of every kind: an ordinary one, before and after Christmas, in summer, on a Sunday, in a leap year. */
const stories = [TODAY, "2026-12-22", "2027-01-07", "2027-07-29", "2027-09-12", "2028-02-29"].map(
  (today) => ({
    today,
    story: demoStory(today),
  }),
);

describe("drawings", () => {
  it("are whole, without fonts, links and numbers that are none", () => {
    for (const { svg } of demoDrawings()) {
      expect(svg).not.toMatch(/NaN|undefined|<text|href|url\(/);
      expect(svg.match(/<g/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0);
    }
  });
});

describe("libraries", () => {
  it("are eight pictures of the state and twelve of three districts, each drawn", () => {
    const counts = Map.groupBy(media, ({ associationKey }) => associationKey);
    expect([...counts].map(([slug, own]) => [slug, own.length])).toEqual([
      ["niedersachsen", 8],
      ["celle", 4],
      ["stade", 4],
      ["uelzen", 4],
    ]);
    expect(keysOf(media).size).toBe(media.length);
    expect(counts.keys().every((slug) => keysOf(demoAssociations()).has(slug))).toBe(true);
    const drawn = new Set(demoDrawings().map(({ motif }) => motif));
    expect(media.filter(({ motif }) => !drawn.has(motif))).toEqual([]);
  });

  it("keep what a person could have typed, with alternative texts as they should be", () => {
    for (const { people, ...medium } of media) {
      const { name, folder, altText, credit, licence, licenceDetail, licenceLink } = medium;
      const fields = {
        name,
        folder,
        altText,
        decorative: false,
        credit,
        licence,
        licenceDetail,
        licenceLink,
      };
      expect(mediaFields.parse(fields)).toEqual(fields);
      expect([medium.key, altTextHint(altText)]).toEqual([medium.key, null]);
      for (const { validForDays, withdrawnDaysAgo, ...person } of people) {
        const validUntil = validForDays === null ? null : addDays(TODAY, validForDays);
        expect(personFields.parse({ ...person, validUntil })).toEqual({ ...person, validUntil });
        expect(!person.minor || person.guardians !== "").toBe(true);
        expect(withdrawnDaysAgo ?? 0).toBeLessThan(medium.addedDaysAgo);
      }
    }
  });

  it("have a few gaps on purpose", () => {
    const people = media.flatMap((medium) => medium.people);
    expect(media.filter(({ altText }) => altText === "")).toHaveLength(1);
    expect(media.filter(({ licence }) => licence === "unknown")).toHaveLength(1);
    expect(new Set(media.map(({ licence }) => licence))).toEqual(new Set(["own", "cc", "ai", "unknown"]));
    expect(people.filter(({ withdrawnDaysAgo }) => withdrawnDaysAgo !== null)).toHaveLength(1);
    expect(people.filter(({ minor, formOnFile }) => minor && !formOnFile)).toHaveLength(1);
    expect(people.filter(({ validForDays }) => validForDays !== null && validForDays < 30)).toHaveLength(1);
  });
});

describe("posts told in full", () => {
  it("are the same for the same day, and about half of what Celle plans for four weeks", () => {
    expect(demoStory(TODAY)).toEqual(story);
    const until = addDays(TODAY, 28);
    const coming = story.posts.filter(
      ({ plannedOn }) => plannedOn && plannedOn >= TODAY && plannedOn <= until,
    );
    const celle = coming.filter(({ associationKey }) => associationKey === "celle");
    const share = celle.filter(({ sources }) => sources !== undefined).length / celle.length;
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.7);
  });

  it("refer to people, channels and media that exist and that they may use", () => {
    const strangers = stories.flatMap(({ story }) =>
      story.posts.filter((post) => {
        const own = `${post.associationKey}/`;
        const verifiers = (post.facts ?? []).flatMap(({ verifiedKey }) => verifiedKey ?? []);
        const variants = Object.keys(post.variants ?? {});
        return (
          !variants.every((key) => post.channelKeys.includes(key)) ||
          !post.channelKeys.every((key) => key.startsWith(own) && channelKeys.has(key)) ||
          !post.mediumKeys.every(
            (key) => mediumKeys.has(key) && [own, `${STATE_KEY}/`].some((place) => key.startsWith(place)),
          ) ||
          !verifiers.every((key) => key.startsWith(own) && memberKeys.has(key)) ||
          new Set(post.mediumKeys).size < post.mediumKeys.length
        );
      }),
    );
    expect(strangers).toEqual([]);
  });

  it("hold what a person could have typed: whole texts, plain hashtags, addresses of a reserved domain", () => {
    expect(
      told(story).filter(({ variants }) => Object.keys(variants ?? {}).length > 0).length,
    ).toBeGreaterThan(3);
    for (const post of told(story)) {
      const { body, hashtags = "", link = "", callToAction = "", sources = [], contacts = [] } = post;
      expect(postFields.partial().parse({ body, hashtags, link, callToAction }).body).toBe(body);
      const addresses = [link, ...sources.map(({ address }) => address)].filter((address) => address !== "");
      for (const address of addresses) {
        expect(webAddress(address)).toBe(address);
        expect(new URL(address).hostname).toMatch(/\.beispiel\.example$/);
      }
      for (const { email } of contacts) expect(email).toMatch(/^[a-z-]+@[a-z]+\.beispiel\.example$/);
      const texts = ["", ...post.channelKeys].map((key) =>
        publishedText({ body, callToAction, link, hashtags, variants: post.variants ?? {} }, key),
      );
      for (const text of texts) {
        expect(hashtagHints(text)).toEqual([]);
        expect(openPlaceholders(text)).toEqual([]);
        expect(text).not.toMatch(/undefined|[{}]/);
      }
    }
  });

  it("know something about every topic", () => {
    for (const topic of Object.keys(topics) as (keyof typeof topics)[]) {
      expect(researchOf(topic).facts.every((fact) => fact.length > 10)).toBe(true);
    }
  });

  it("show one to four pictures in several posts of each library, and one of the state's elsewhere", () => {
    for (const {
      story: { posts },
      today,
    } of stories) {
      const showing = posts.filter(({ mediumKeys }) => mediumKeys.length > 0);
      expect(Math.max(...showing.map(({ mediumKeys }) => mediumKeys.length))).toBeLessThanOrEqual(4);
      const counts = Map.groupBy(showing, ({ associationKey }) => associationKey);
      for (const slug of ["celle", "stade", "uelzen"]) {
        expect(counts.get(slug)?.length ?? 0).toBeGreaterThanOrEqual(today === TODAY ? 3 : 1);
      }
      const elsewhere = showing.filter(({ associationKey }) => !withLibrary.includes(associationKey));
      expect(elsewhere.length).toBeGreaterThan(1);
      expect(elsewhere.every(({ mediumKeys }) => mediumKeys.length === 1)).toBe(true);
    }
  });
});

describe("comments, answers and decisions", () => {
  it("are about posts that exist, by people of the district, before the day", () => {
    for (const { story, today } of stories) {
      const posts = byKey(story);
      for (const { postKey, personKey, mentions, at, resolvedAt, threadKey } of story.comments) {
        const post = posts.get(postKey);
        const slug = slugOf(postKey);
        expect(memberships.some((one) => one.associationKey === slug && one.personKey === personKey)).toBe(
          true,
        );
        expect(mentions.every((member) => member.startsWith(`${slug}/`))).toBe(true);
        expect(at.toISOString() > `${post?.createdOn}T08:00`).toBe(true);
        expect([at, resolvedAt ?? at].every((when) => when.toISOString().slice(0, 10) < today)).toBe(true);
        const begun = story.comments.find((one) => one.key === threadKey);
        expect(threadKey === null || (begun?.postKey === postKey && begun.at < at)).toBe(true);
      }
      for (const { postKey, personKey } of [...story.answers, ...story.raises]) {
        expect(persons.some((person) => person.key === personKey)).toBe(true);
        expect(posts.has(postKey)).toBe(true);
      }
    }
  });

  it("show a settled thread, an answered one, a passage of the text, a picture, and an open mention", () => {
    for (const { story } of stories) {
      const posts = byKey(story);
      const celle = story.comments.filter(({ associationKey }) => associationKey === "celle");
      expect(celle.some(({ resolvedAt }) => resolvedAt !== null)).toBe(true);
      expect(celle.some(({ threadKey }) => threadKey !== null)).toBe(true);
      const quotes = celle.filter(({ quote }) => quote !== "");
      expect(quotes).toHaveLength(1);
      expect(quotes.every(({ quote, postKey }) => posts.get(postKey)?.body.includes(quote))).toBe(true);
      const pictures = celle.filter(({ mediumKey }) => mediumKey !== null);
      expect(pictures).toHaveLength(1);
      for (const { mediumKey, postKey } of pictures)
        expect(posts.get(postKey)?.mediumKeys).toContain(mediumKey);
      const open = celle.filter(({ threadKey, resolvedAt }) => threadKey === null && resolvedAt === null);
      const editor = memberships.find((one) => one.personKey.startsWith("merle.brinkhus@"))?.key ?? "";
      expect(open.some(({ mentions }) => mentions.includes(editor))).toBe(true);
      expect(story.raises).toHaveLength(1);
    }
  });
});

describe("approvals", () => {
  it("are asked for with media that have all they need, whatever the day", () => {
    const lacking = media.filter(
      ({ altText, licence, people }) =>
        altText === "" ||
        licence === "unknown" ||
        people.some(({ formOnFile, withdrawnDaysAgo }) => !formOnFile || withdrawnDaysAgo !== null),
    );
    const keys = keysOf(lacking);
    for (const { story } of stories) {
      const shown = story.rounds.flatMap(({ post }) => post.mediumKeys);
      expect(shown.filter((key) => keys.has(key))).toEqual([]);
    }
  });

  it("tell each scene of Celle in its class, and wait for the press in three districts, before the day", () => {
    for (const { story, today } of stories) {
      const celle = story.rounds.filter(({ post, number }) => post.scene !== null && number === 1);
      expect(celle.map(({ post }) => post.scene).sort()).toEqual(scenes);
      const classes = new Map(celle.map(({ post, riskClass }) => [post.scene, riskClass]));
      expect([classes.get("any"), classes.get("press")]).toEqual(["A", "C"]);
      const pressed = story.rounds.filter(({ state, step }) => state === "open" && step === 2);
      const places = new Set(pressed.map(({ associationKey }) => associationKey));
      expect([today, places.size >= 3]).toEqual([today, true]);
      for (const { at, decisions, post } of story.rounds) {
        expect(at.toISOString() > `${post.createdOn}T08:00`).toBe(true);
        const moments = [at, ...decisions.map((decision) => decision.at)];
        expect(moments.every((when) => when.toISOString().slice(0, 10) < today)).toBe(true);
        expect(moments.every((when, index) => index === 0 || when > (moments[index - 1] ?? when))).toBe(true);
      }
    }
  });
});

const scenes = ["any", "asked", "changed", "missed", "press", "reopened", "returned"];
const withLibrary = ["celle", "stade", "uelzen"];
const channelKeys = keysOf(demoChannels());
const mediumKeys = keysOf(media);
const memberKeys = keysOf(memberships);
