import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { useDaysText } from "@/components/absences/use-days-text";
import type { Locale } from "@/db/enums";
import type { Period } from "@/lib/coverage/rules-team";
import { messagesFor } from "@/lib/i18n/messages";

const whole: Period = {
  startsOn: "2026-12-21",
  startsAtNoon: false,
  endsOn: "2027-01-06",
  endsAtNoon: false,
};

function said(period: Partial<Period>, locale: Locale = "de"): string {
  function Text() {
    return useDaysText("2026-11-24")({ ...whole, ...period });
  }
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesFor(locale)} timeZone="Europe/Berlin">
      <Text />
    </NextIntlClientProvider>,
  );
}

it("says days and half days of an absence in words", () => {
  expect(said({})).toBe("Mo 21.12. bis Mi 6.1.");
  expect(said({ startsAtNoon: true, endsAtNoon: true })).toBe("Mo 21.12. ab Mittag bis Mi 6.1. mittags");
  expect(said({ endsOn: "2026-12-21" })).toBe("Mo 21.12.");
  expect(said({ endsOn: "2026-12-21", startsAtNoon: true })).toBe("Mo 21.12. ab Mittag");
  expect(said({ endsOn: "2026-12-21", endsAtNoon: true })).toBe("Mo 21.12. bis Mittag");
  expect(said({}, "en")).toBe("Mon 21 Dec to Wed 6 Jan");
});

it("names the year where the days are far away", () => {
  expect(said({ startsOn: "2027-12-20", endsOn: "2028-01-05" })).toBe("Mo 20.12.2027 bis Mi 5.1.2028");
});
