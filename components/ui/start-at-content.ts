/** For `onOpenAutoFocus`: the reader hears the title first, and no first button is pressed by accident. */
export function startAtContent(event: Event): void {
  event.preventDefault();
  if (event.target instanceof HTMLElement) event.target.focus();
}
