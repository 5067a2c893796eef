import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newcomer } from "@/lib/associations/contract";
import { mostNewcomers, parseMailList } from "./rules-mail-list";

const people = (text: string, kind: "state" | "district" = "district") =>
  parseMailList(text, kind).newcomers.map(({ name, email, roles }) => `${name}|${email}|${roles.join("+")}`);

describe("parseMailList", () => {
  it.each([
    ["Maria Kern <maria.kern@kv.example>", "Maria Kern|maria.kern@kv.example|editor"],
    ["maria@kv.example", "|maria@kv.example|editor"],
    ["MARIA@KV.Example", "|maria@kv.example|editor"],
    ["maria@kv.example; Maria Kern; Freigabe", "Maria Kern|maria@kv.example|approver"],
    ["Maria Kern, maria@kv.example, Redaktion", "Maria Kern|maria@kv.example|editor"],
    ["Maria Kern\tmaria@kv.example\tLeitung", "Maria Kern|maria@kv.example|manager"],
    ["Maria\tKern\tmaria@kv.example\tLesen", "Maria Kern|maria@kv.example|reader"],
    ['"Kern, Maria" <maria@kv.example>;', "Maria Kern|maria@kv.example|editor"],
    ["Kern, Dr. Maria <maria@kv.example>", "Dr. Maria Kern|maria@kv.example|editor"],
    ["Kern, Maria <maria@kv.example>, GF", "Maria Kern|maria@kv.example|manager"],
    ["Maria Kern (Redaktion) maria@kv.example", "Maria Kern|maria@kv.example|editor"],
    ["Maria Kern – maria@kv.example – Redaktion und Freigabe", "Maria Kern|maria@kv.example|editor+approver"],
    ["1. Maria Kern-Schulz mailto:maria@kv.example", "Maria Kern-Schulz|maria@kv.example|editor"],
    ["- Maria Kern: maria@kv.example", "Maria Kern|maria@kv.example|editor"],
    ["Leser, Anna <anna@kv.example>", "Anna Leser|anna@kv.example|editor"],
    ["Mag (KV Stade) <mag@kv.example>", "Mag KV Stade|mag@kv.example|editor"],
    ["Ｍaria ＜maria@kv.example＞", "Maria|maria@kv.example|editor"],
    ["\u200bmaria@kv.example\u00a0", "|maria@kv.example|editor"],
    ["Maria Kern <maria@kv.example>, Leitung/GF", "Maria Kern|maria@kv.example|manager"],
    ["maria@kv.example; Redakteur*in", "|maria@kv.example|editor"],
    ["Jörg Müller-Lüdenscheidt <jörg@kv.example>", undefined],
  ])("reads %j", (line, expected) => {
    expect(people(line)).toEqual(expected ? [expected] : []);
  });

  it.each([
    ["a@x.example, b@x.example; c@x.example"],
    ["a@x.example b@x.example c@x.example"],
    ["a@x.example\nb@x.example\r\n\r\nc@x.example\n"],
    ["<a@x.example>;<b@x.example>;\n<c@x.example>"],
  ])("reads bare lists: %j", (text) => {
    expect(people(text)).toEqual(["|a@x.example|editor", "|b@x.example|editor", "|c@x.example|editor"]);
  });

  it.each([
    ["Kern, Maria <maria@x.example>; Meier, Jan <jan@x.example>"],
    ["Kern, Maria <maria@x.example>, Meier, Jan <jan@x.example>"],
    ["Maria Kern <maria@x.example>, Jan Meier <jan@x.example>"],
    ["Maria Kern maria@x.example, Jan Meier jan@x.example"],
    ["maria@x.example Maria Kern, jan@x.example Jan Meier"],
    ["Maria Kern; maria@x.example; Jan Meier; jan@x.example"],
    ["maria@x.example; Maria Kern; jan@x.example; Jan Meier"],
  ])("reads lists with names from a mail program: %j", (text) => {
    expect(people(text)).toEqual(["Maria Kern|maria@x.example|editor", "Jan Meier|jan@x.example|editor"]);
  });

  it("reads cells below headings, in whatever order, and leaves other columns aside", () => {
    const sheet = [
      "Nachname\tVorname\tTelefon\tE-Mail\tRolle",
      "Kern\tMaria\t04141 123\tmaria@x.example\tRedaktion, Freigabe",
      "Meier\tJan\t\tjan@x.example\t",
    ].join("\n");
    expect(people(sheet)).toEqual([
      "Maria Kern|maria@x.example|editor+approver",
      "Jan Meier|jan@x.example|editor",
    ]);
  });

  it("reads semicolon tables and one-column lists with a heading", () => {
    expect(people("Name;E-Mail;Rolle\nKern, Maria;maria@x.example;GF")).toEqual([
      "Maria Kern|maria@x.example|manager",
    ]);
    expect(people("E-Mail-Adresse\na@x.example")).toEqual(["|a@x.example|editor"]);
  });

  it("takes the same address once, with its name and the roles of both lines", () => {
    const text = "maria@x.example; Redaktion\nMaria Kern <Maria@X.example>; Freigabe\nmaria@x.example";
    expect(people(text)).toEqual(["Maria Kern|maria@x.example|editor+approver"]);
  });

  it("understands the state's roles in a state association, with looking as the usual one", () => {
    const text =
      "a@x.example; Pressestelle\nb@x.example; Landeskoordination\nc@x.example; Lesen\nd@x.example";
    expect(people(text, "state").map((line) => line.split("|")[2])).toEqual([
      "press",
      "coordinator",
      "viewer",
      "viewer",
    ]);
  });

  it("says by line what it could not read, and still takes the rest", () => {
    const text =
      "Team Social Media Stade\nmaria@x.example\nanna@kv\nBert @ x.example\ncleo@x.example; Administration";
    const { newcomers, problems } = parseMailList(text);
    expect(newcomers.map((one) => one.email)).toEqual(["maria@x.example", "cleo@x.example"]);
    expect(problems).toEqual([
      { line: 1, text: "Team Social Media Stade", reason: "noAddress" },
      { line: 3, text: "anna@kv", reason: "badAddress" },
      { line: 4, text: "Bert @ x.example", reason: "badAddress" },
      { line: 5, text: "Administration", reason: "roleDoesNotFit" },
    ]);
  });

  it("names a role it does not know, when the column says that it is one", () => {
    const { newcomers, problems } = parseMailList("Mail\tRolle\nmaria@x.example\tChefin vom Dienst");
    expect(newcomers).toEqual([{ name: "", email: "maria@x.example", roles: ["editor"] }]);
    expect(problems).toEqual([{ line: 2, text: "Chefin vom Dienst", reason: "unknownRole" }]);
  });

  it.each([
    ["maria@x.example; Maria Kern; Chefin vom Dienst"],
    ["Maria Kern <maria@x.example>, Chefin vom Dienst"],
    ["Maria Kern\tmaria@x.example\tChefin vom Dienst"],
  ])("takes no unknown role for a part of the name: %j", (text) => {
    expect(people(text)).toEqual(["Maria Kern|maria@x.example|editor"]);
    expect(parseMailList(text).problems).toEqual([
      { line: 1, text: "Chefin vom Dienst", reason: "unknownRole" },
    ]);
  });

  it("stops at what one request may carry and says who is left over", () => {
    const text = Array.from({ length: mostNewcomers + 2 }, (_, index) => `p${index}@x.example`).join(", ");
    const { newcomers, problems } = parseMailList(text);
    expect(newcomers).toHaveLength(mostNewcomers);
    expect(problems.map((problem) => problem.text)).toEqual(["p50@x.example", "p51@x.example"]);
  });

  it("gives only what the invitation takes, for any text", () => {
    const bits = fc.constantFrom(
      ...'@ ; , < > " ( ) \t \n . : | - a@x.example Kern, Maria Redaktion und Lesen Name E-Mail'.split(" "),
      " ",
      "\u00a0",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(bits).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("state" as const, "district" as const), (pasted, kind) => {
        const { newcomers } = parseMailList(pasted, kind);
        expect(new Set(newcomers.map((one) => one.email)).size).toBe(newcomers.length);
        for (const one of newcomers) expect(newcomer.parse(one)).toEqual(one);
      }),
      { numRuns: 500 },
    );
  });

  it("finds every person again, in each way of writing a list", () => {
    const word = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,8}$/);
    const person = fc.record({ first: word, last: word, number: fc.integer({ min: 1, max: 9999 }) });
    const writings: ((one: { first: string; last: string; mail: string }) => string)[] = [
      ({ first, last, mail }) => `${first} ${last} <${mail}>`,
      ({ first, last, mail }) => `${last}, ${first} <${mail}>;`,
      ({ first, last, mail }) => `"${last}, ${first}" <${mail}>`,
      ({ first, last, mail }) => `${mail}; ${first} ${last}; Freigabe`,
      ({ first, last, mail }) => `${first} ${last}\t${mail}\tFreigabe`,
    ];
    const many = fc.uniqueArray(person, { selector: (one) => one.number, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(many, fc.constantFrom(...writings), (team, write) => {
        const all = team.map(({ first, last, number }) => ({ first, last, mail: `p${number}@x.example` }));
        const { newcomers, problems } = parseMailList(all.map(write).join("\n"));
        expect(problems).toEqual([]);
        expect(newcomers.map(({ name, email }) => ({ name, email }))).toEqual(
          all.map(({ first, last, mail }) => ({ name: `${first} ${last}`, email: mail })),
        );
      }),
    );
  });

  it("stays quick with a text made to be slow", () => {
    const text = `${"a".repeat(20_000)}\n${"a@".repeat(10_000)}\n${"<,;".repeat(7_000)}`;
    expect(parseMailList(text).newcomers).toEqual([]);
  }, 5_000);
});
