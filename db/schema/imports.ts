import { index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { associations } from "./associations";
import { id, instant, stamps } from "./columns";
import { persons } from "./people";

export const imports = pgTable(
  "imports",
  {
    id: id(),
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    fileName: text().notNull(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    addedCount: integer().notNull(),
    undoneAt: instant(),
    ...stamps(),
  },
  (t) => [
    unique("imports_tenant_key").on(t.associationId, t.id),
    index("imports_order_idx").on(t.associationId, t.createdAt),
    index("imports_person_idx").on(t.personId),
  ],
);

/** How an association's headings were mapped last time, so that the next file needs no questions. */
export const importMappings = pgTable(
  "import_mappings",
  {
    associationId: uuid()
      .notNull()
      .references(() => associations.id),
    headingKey: text().notNull(),
    mapping: jsonb().$type<unknown>().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.associationId, t.headingKey] })],
);
