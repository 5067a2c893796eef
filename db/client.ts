import type { PGlite } from "@electric-sql/pglite";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle as drizzlePg } from "drizzle-orm/node-postgres";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import type { Pool } from "pg";
import * as schema from "./schema/index";

/** The one database type of the product, whichever engine is behind it. A transaction's handle is one too. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

export function overPglite(client: PGlite): Db {
  return drizzlePglite({ client, schema, casing: "snake_case" });
}

export function overPool(client: Pool): Db {
  return drizzlePg({ client, schema, casing: "snake_case" });
}
