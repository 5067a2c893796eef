/** The id under which the server logged a rendering error; nothing else of an error is shown. */
export function errorReference(error: unknown) {
  if (!(error instanceof Error) || !("digest" in error)) return undefined;
  return typeof error.digest === "string" ? error.digest : undefined;
}
