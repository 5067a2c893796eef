/** The look shared by everything a person types into or chooses from. */
export const controlStyles = [
  "block w-full min-w-0 rounded-md border border-edge bg-surface px-3 py-1.5 text-base text-ink",
  "min-h-9 pointer-coarse:min-h-11 lg:text-sm hover:border-ink-2",
  "aria-invalid:border-red aria-invalid:ring-1 aria-invalid:ring-red",
  "disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-2 [&:is(input,textarea):read-only]:bg-sunken",
].join(" ");
