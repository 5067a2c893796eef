import { expect, type Locator, type Page } from "@playwright/test";
import { addDays } from "@/lib/time/days";
import { formatDay } from "@/lib/time/format";

/** The month calendar of one district, by what a person sees. */
export class CalendarPage {
  constructor(
    readonly page: Page,
    readonly slug: string,
  ) {}

  async open(day: string): Promise<void> {
    await this.page.goto(`/${this.slug}/calendar?month=${day.slice(0, 7)}`);
    await expect(this.day(day)).toBeVisible();
  }

  /**
   * Opens the month of the first day from `from` on that has no post yet, and gives that day: on a full one a new post
   * may stand behind "+3 weitere".
   */
  async openFree(from: string): Promise<string> {
    await this.open(from);
    const days = this.page.locator("td[data-day]");
    const free = await days.evaluateAll((cells) =>
      cells.map((cell) => (cell.querySelector("[data-post]") ? "" : (cell.getAttribute("data-day") ?? ""))),
    );
    return free.find((day) => day >= from) ?? this.openFree(addDays(from, 14));
  }

  day(day: string): Locator {
    return this.page.locator(`td[data-day="${day}"]`);
  }

  card(title: string): Locator {
    return this.page.locator("[data-post]").filter({ hasText: title }).first();
  }

  cardOn(day: string, title: string): Locator {
    return this.day(day).locator("[data-post]").filter({ hasText: title });
  }

  /** Creates a post from anywhere with the key N; only a title and a day. */
  async create(title: string, day: string | null): Promise<void> {
    await this.page.locator("body").press("n");
    const dialog = this.page.getByRole("dialog", { name: "Neuer Beitrag" });
    await dialog.getByLabel("Titel").fill(title);
    if (day) await dialog.getByLabel(/^Tag/).fill(day);
    await dialog.getByLabel("Titel").press("Enter");
    await expect(dialog).toBeHidden();
    await expect(this.card(title)).toBeVisible();
  }

  /** The name under which a day offers a new post. */
  addOn(day: string): Locator {
    return this.page.getByRole("button", { name: `Neuer Beitrag am ${formatDay(day, "de")}` });
  }
}
