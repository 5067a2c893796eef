import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roles } from "@/db/enums";
import { demoAssociations } from "@/db/seed/demo/associations";
import { demoChannels } from "@/db/seed/demo/channels";
import { allPatterns } from "@/db/seed/demo/deck";
import { demoPeople } from "@/db/seed/demo/people";
import { type DemoPost, demoPosts } from "@/db/seed/demo/posts";
import { planSpan } from "@/db/seed/demo/schedule";
import { demoSeries } from "@/db/seed/demo/series";
import { demoSignIns } from "@/db/seed/demo/sign-ins";
import { specialDistricts } from "@/db/seed/demo/special-districts";
import { actionDayTexts } from "@/db/seed/demo/texts-action-days";
import { referenceActionDays } from "@/db/seed/reference/action-days";
import { referenceFormats } from "@/db/seed/reference/formats";
import { occasionsBetween } from "@/lib/occasions/rules";
import { addDays, diffDays, isDay, weekdayOf } from "@/lib/time/days";
import { startOfIsoWeek } from "@/lib/time/weeks";

const TODAY = "2026-11-25";
const { persons, memberships, deputies } = demoPeople();
const channels = demoChannels();
const posts = demoPosts(TODAY);
const keysOf = (rows: readonly { key: string }[]) => new Set(rows.map(({ key }) => key));
const inDistrict = (slug: string, rows: readonly DemoPost[] = posts) =>
  rows.filter(({ associationKey }) => associationKey === slug);

describe("associations, people, channels", () => {
  it("are one state with forty districts", () => {
    const associations = demoAssociations();
    expect(associations.filter(({ kind }) => kind === "district")).toHaveLength(40);
    expect(new Set(associations.map(({ slug }) => slug)).size).toBe(41);
    expect(memberships.every(({ associationKey }) => keysOf(associations).has(associationKey))).toBe(true);
  });

  it("give every district two editors, a manager and an approver, four people at most", () => {
    for (const { slug } of demoAssociations().filter(({ kind }) => kind === "district")) {
      const team = memberships.filter(({ associationKey }) => associationKey === slug);
      const having = (role: string) =>
        team.filter((member) => member.roles.some((own) => own === role)).length;
      expect(having("editor")).toBe(2);
      expect(having("manager")).toBe(1);
      expect(having("approver")).toBeGreaterThanOrEqual(1);
      expect(team.length).toBeLessThanOrEqual(4);
    }
  });

  it("let one manager lead three districts and nobody be a member twice", () => {
    const counts = Map.groupBy(memberships, ({ personKey }) => personKey);
    const several = [...counts.values()].filter((own) => own.length > 1);
    expect(several.map((own) => own.map(({ associationKey }) => associationKey).sort())).toEqual([
      ["rotenburg", "stade", "winsen"],
    ]);
    expect(keysOf(memberships).size).toBe(memberships.length);
  });

  it("have plain addresses of a reserved domain and names of their own", () => {
    for (const { email } of persons)
      expect(email).toMatch(/^[a-z-]+(\.[a-z-]+)+@[a-z-]+\.beispiel\.example$/);
    expect(new Set(persons.map(({ name }) => name)).size).toBe(persons.length);
  });

  it("name stand-ins in their own district, never themselves, in an order", () => {
    for (const { associationKey, membershipKey, deputyMembershipKey } of deputies) {
      expect(membershipKey).not.toBe(deputyMembershipKey);
      expect([membershipKey, deputyMembershipKey].every((key) => key.startsWith(`${associationKey}/`))).toBe(
        true,
      );
    }
    const order = deputies.map((d) => `${d.membershipKey}/${d.duty}/${d.position}`);
    expect(new Set(order).size).toBe(order.length);
  });

  it("can sign in as every role", () => {
    expect(new Set(demoSignIns.map(({ role }) => role))).toEqual(new Set(roles));
    for (const { role, name, personKey, associationKey } of demoSignIns) {
      expect(persons.find(({ key }) => key === personKey)?.name).toBe(name);
      const own = memberships.find((m) => m.personKey === personKey && m.associationKey === associationKey);
      expect(own?.roles).toContain(role);
    }
  });

  it("give twenty districts a page of their own", () => {
    expect(channels.filter(({ kind }) => kind === "facebook").length).toBeGreaterThanOrEqual(20);
    expect(keysOf(channels).size).toBe(channels.length);
  });
});

describe("texts", () => {
  it("are many, and cover every action day", () => {
    expect(new Set([...allPatterns, ...actionDayTexts].map(({ title }) => title)).size).toBeGreaterThan(180);
    expect(new Set(actionDayTexts.map(({ actionDayKey }) => actionDayKey))).toEqual(
      keysOf(referenceActionDays),
    );
  });

  it("name formats that exist", () => {
    const formats = keysOf(referenceFormats);
    for (const { formatKey } of [...allPatterns, ...actionDayTexts]) expect(formats).toContain(formatKey);
  });
});

describe("series", () => {
  it("have places filled behind and ahead, one left out, and empty ones, whatever the day", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2026-01-01", count));
    fc.assert(
      fc.property(days, (today) => {
        const [team, volunteers] = demoSeries(today);
        expect(team?.filled.map(({ day }) => weekdayOf(day))).toEqual([1, 1, 1, 1]);
        expect(team?.filled.filter(({ day }) => day >= today)).toHaveLength(2);
        expect(team?.skipped).toHaveLength(1);
        expect(volunteers?.filled.every(({ day }) => day < today)).toBe(true);
        expect(keysOf(channels)).toEqual(new Set([...keysOf(channels), ...(team?.channelKeys ?? [])]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("posts", () => {
  it("are the same for the same day and a plan of some thousand", () => {
    expect(demoPosts(TODAY)).toEqual(posts);
    expect(posts.length).toBeGreaterThan(3000);
    expect(posts.length).toBeLessThan(4200);
    expect(keysOf(posts).size).toBe(posts.length);
  });

  it("refer to members and channels of their own district", () => {
    const strangers = posts.filter(({ associationKey, responsibleKey, channelKeys }) =>
      [responsibleKey ?? `${associationKey}/`, ...channelKeys].some(
        (key) => !key.startsWith(`${associationKey}/`),
      ),
    );
    expect(strangers).toEqual([]);
    const members = keysOf(memberships);
    expect(posts.every(({ responsibleKey }) => responsibleKey === null || members.has(responsibleKey))).toBe(
      true,
    );
    expect(posts.flatMap(({ channelKeys }) => channelKeys).every((key) => keysOf(channels).has(key))).toBe(
      true,
    );
  });

  it("never leave a slot open or a title too long for a card", () => {
    for (const { title, body, note } of posts) {
      expect(`${title}${body}${note}`).not.toMatch(/[{}]|undefined/);
      expect(title.length).toBeLessThanOrEqual(90);
    }
  });

  it("never repeat a title in a district within three months", () => {
    for (const own of Map.groupBy(posts, ({ associationKey }) => associationKey).values()) {
      for (const same of Map.groupBy(own, ({ title }) => title).values()) {
        const days = same.map(({ plannedOn }) => plannedOn ?? TODAY).sort();
        const gaps = days.slice(1).map((day, index) => diffDays(days[index] ?? "", day));
        expect(gaps.filter((gap) => gap <= 91)).toEqual([]);
      }
    }
  });

  it("have a stage that fits their day, a reason when discarded, and a time only with a day", () => {
    const counts = Map.groupBy(posts, ({ stage }) => stage);
    expect(counts.size).toBe(8);
    for (const { plannedOn, plannedTime, stage, discardedReason, createdOn } of posts) {
      expect(discardedReason !== null).toBe(stage === "discarded");
      if (plannedOn === null)
        expect([plannedTime, ["idea", "research", "drafting"].includes(stage)]).toEqual([null, true]);
      else if (plannedOn > TODAY) expect(["published", "evaluated"]).not.toContain(stage);
      else if (plannedOn < addDays(TODAY, -28))
        expect(["published", "evaluated", "discarded"]).toContain(stage);
      expect(createdOn < TODAY).toBe(true);
    }
  });

  it("stand on the action day they are about", () => {
    const { from, to } = planSpan(TODAY);
    const days = new Map(occasionsBetween(referenceActionDays, from, to).map(({ key, day }) => [key, day]));
    const about = posts.filter(({ actionDayKey }) => actionDayKey !== null);
    expect(about.length).toBeGreaterThan(300);
    for (const { actionDayKey, plannedOn } of about) expect(plannedOn).toBe(days.get(actionDayKey ?? ""));
  });

  it("show the situations of the special districts", () => {
    const monday = addDays(startOfIsoWeek(TODAY), 7);
    const nextWeek = (slug: string) =>
      inDistrict(slug).filter((p) => p.plannedOn && p.plannedOn >= monday && p.plannedOn < addDays(monday, 7))
        .length;
    expect(nextWeek(specialDistricts.gap)).toBe(0);
    expect(nextWeek(specialDistricts.overbooked)).toBeGreaterThan(8);
    const late = inDistrict(specialDistricts.missed).filter(
      (p) => p.stage === "review" && (p.plannedOn ?? TODAY) < TODAY,
    );
    expect(late.length).toBeGreaterThan(0);
  });

  it("can be made for any day", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays("2026-01-01", count));
    fc.assert(
      fc.property(days, (today) => {
        const found = demoPosts(today);
        expect(found.length).toBeGreaterThan(2500);
        expect(found.every(({ plannedOn }) => plannedOn === null || isDay(plannedOn))).toBe(true);
      }),
      { numRuns: 4 },
    );
  });
});
