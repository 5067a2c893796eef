import type { Browser, Page } from "@playwright/test";

/**
 * Waits until the page answers to clicks. What the server drew can be seen before its script has arrived; a person
 * whose click came too early clicks again, a journey would wait for a menu that nobody opened.
 */
export async function untilAnswering(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button, input, select, textarea")].every((control) =>
      Object.keys(control).some((key) => key.startsWith("__reactProps$")),
    ),
  );
}

/** A browser whose pages answer to clicks whenever a journey has opened or reloaded one. */
export function answeringBrowser(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.on("page", makeAnswering);
    return context;
  };
  return browser;
}

function makeAnswering(page: Page): void {
  const { goto, reload } = page;
  page.goto = async (...target) => {
    const answer = await goto.apply(page, target);
    await untilAnswering(page);
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload.apply(page, how);
    await untilAnswering(page);
    return answer;
  };
}
