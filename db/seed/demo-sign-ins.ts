import { inArray } from "drizzle-orm";
import type { Db } from "@/db/client";
import { persons } from "@/db/schema/people";
import { demoAssociations } from "./demo/associations";
import { demoPassword, demoSignIns as known } from "./demo/sign-ins";

export type DemoSignIns = {
  password: string;
  people: { name: string; email: string; role: (typeof known)[number]["role"]; place: string }[];
};

/** The sign-ins of the demo, or null on any other database: the domain of their addresses is a reserved one. */
export async function demoSignIns(db: Db): Promise<DemoSignIns | null> {
  const emails = known.map((person) => person.personKey);
  const found = await db.select({ email: persons.email }).from(persons).where(inArray(persons.email, emails));
  if (found.length < known.length) return null;
  const places = new Map(demoAssociations().map((place) => [place.key, place.name]));
  const people = known.map(({ name, role, personKey, associationKey }) => ({
    name,
    role,
    email: personKey,
    place: places.get(associationKey) ?? "",
  }));
  return { password: demoPassword, people };
}
