import type { Db } from "@/db/client";
import { associations } from "@/db/schema/associations";
import { demoSignIns } from "./demo-sign-ins";
import { loadDemo } from "./load-demo";
import { withDemoPictures } from "./with-demo-pictures";

/** `npm start -- --demo`: loads the demo into an empty database and prints how to sign in. */
export async function loadDemoIfEmpty(db: Db, now: Date): Promise<void> {
  const [any] = await db.select({ id: associations.id }).from(associations).limit(1);
  if (!any) {
    process.stdout.write("Beispieldaten werden geladen …\n");
    await withDemoPictures((pictures) => loadDemo(db, { now, pictures }));
  }
  const demo = await demoSignIns(db);
  if (!demo) {
    process.stdout.write(
      "Die Datenbank enthält schon einen eigenen Verband: Beispieldaten werden nicht geladen.\n",
    );
    return;
  }
  const lines = demo.people.map(
    (person) => `  ${person.email.padEnd(52)} ${person.role.padEnd(12)} ${person.place}`,
  );
  process.stdout.write(`Anmeldungen, alle mit dem Kennwort ${demo.password}:\n${lines.join("\n")}\n`);
}
