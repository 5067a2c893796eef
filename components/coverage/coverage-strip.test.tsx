import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CoverageStrip } from "@/components/coverage/coverage-strip";
import { DistrictCoverage } from "@/components/coverage/district-coverage";
import type { Coverage } from "@/lib/coverage/contract";
import type { CoverageState } from "@/lib/coverage/rules-coverage";
import { messagesFor } from "@/lib/i18n/messages";

const duty = (state: CoverageState) => ({ state, helperName: null, holders: [] });
const day = (on: string, state: CoverageState) => ({
  ...{ day: on, state, fourEyes: true },
  editing: duty(state),
  approving: duty("covered"),
});
const coverage: Coverage = {
  ...{ today: "2026-11-25", from: "2026-11-23", named: false, gaps: [], hints: [], holidays: [], setUp: [] },
  days: [day("2026-11-24", "covered"), day("2026-11-25", "thin"), day("2026-11-26", "gap")],
};

function markup(element: React.ReactElement): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="de" messages={messagesFor("de")} timeZone="Europe/Berlin">
      {element}
    </NextIntlClientProvider>,
  );
}

it("says every state in words as well, names the weeks, and is one stop of Tab", () => {
  const html = markup(<CoverageStrip coverage={coverage} />);
  const names = [...html.matchAll(/aria-label="([^"]+)"/g)].map((match) => match[1]);
  expect(names).toEqual([
    "Deckung der nächsten acht Wochen",
    "Dienstag, 24. November 2026: gedeckt, vorbei",
    "Mittwoch, 25. November 2026: knapp, heute",
    "Donnerstag, 26. November 2026: Lücke",
  ]);
  expect(html).toContain("KW 48");
  expect(html).toContain("Mo 23.11.: arbeitsfrei");
  expect(html.match(/tabindex="0"/g)).toHaveLength(1);
});

it("says of a district in a sentence until when it is held", () => {
  const weeks = ["ccccc--", "ccggc--", "gcccc--", ...Array.from({ length: 5 }, () => "ccccc--")];
  const html = markup(<DistrictCoverage weeks={weeks} from="2026-11-23" today="2026-11-25" />);
  expect(html).toContain("Gedeckt bis Di 1.12. · Lücke Mi 2.12. – Do 3.12. · Lücke Mo 7.12.");
});
