import { readFileSync } from "node:fs";
import { is } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import * as schema from "./index";

const tables = Object.values(schema).flatMap((value) => (is(value, PgTable) ? [getTableConfig(value)] : []));
const page = readFileSync("docs/data-protection.md", "utf8");
const personal = tables.filter(
  (table) =>
    table.name === "persons" ||
    table.columns.some((column) => column.name.includes("email")) ||
    table.foreignKeys.some((key) => {
      const target = getTableConfig(key.reference().foreignTable).name;
      return target === "persons" || target === "memberships";
    }),
);

it("says on the data protection page what every table with something about a person is for", () => {
  expect(personal.map((table) => table.name)).toContain("memberships");
  expect(
    personal.filter((table) => !page.includes(`| \`${table.name}\` |`)).map((table) => table.name),
  ).toEqual([]);
});

it("names no table there that does not exist", () => {
  const named = [...page.matchAll(/^\| `([a-z_]+)` \|/gm)].map((match) => match[1]);
  const known = tables.map((table) => table.name);
  expect(named.filter((name) => name && !known.includes(name))).toEqual([]);
});

it("keeps no trace of when or how fast somebody worked", () => {
  const columns = tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`));
  expect(
    columns.filter((name) => /last_(seen|active|login)|duration|spent|response_time/i.test(name)),
  ).toEqual([]);
});

it("has an index that begins with a column of each foreign key, so that no check of one scans a table", () => {
  const bare = tables.flatMap((table) => {
    const leading = [
      ...table.indexes.map((index) =>
        index.config.columns.map((column) => ("name" in column ? column.name : "")),
      ),
      ...table.uniqueConstraints.map((unique) => unique.columns.map((column) => column.name)),
      ...table.columns.filter((column) => column.primary).map((column) => [column.name]),
      ...table.primaryKeys.map((key) => key.columns.map((column) => column.name)),
    ];
    return table.foreignKeys
      .map((key) => key.reference().columns.map((column) => column.name))
      .filter((wanted) => !leading.some((have) => wanted.includes(have[0] ?? "")))
      .map((columns) => `${table.name}(${columns.join(", ")})`);
  });
  expect(bare).toEqual([]);
});
