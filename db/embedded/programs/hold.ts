// Test program: opens the database folder named on the command line and holds it until it is killed.
import { openForTest } from "@/db/embedded/testing";

const [dir = ""] = process.argv.slice(2);
try {
  await openForTest(dir);
  process.stdout.write("open\n");
  setInterval(() => undefined, 1_000);
} catch (error) {
  const code = error instanceof Error && "code" in error ? error.code : String(error);
  process.stdout.write(`refused ${code}\n`);
}
