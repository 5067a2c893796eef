/** The title of a page: what is seen and whose it is; the layout adds the product's name. */
export function pageTitle(input: { view: string; association: string }) {
  return `${input.view} · ${input.association}`;
}
