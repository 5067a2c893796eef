/** What one file may hold. Rows and columns count only where something is written. */
export const limits = {
  fileBytes: 5 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  entries: 500,
  rows: 20_000,
  columns: 60,
  /** One shared text can stand in 20,000 cells: the sum over all cells is what has to be carried. */
  characters: 20_000_000,
};

/** A file that cannot be read, with the reason the person is told. */
export class Refusal extends Error {
  /** @param {string} code @param {Record<string, string | number>} params */
  constructor(code, params) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/**
 * @param {string} code @param {Record<string, string | number>} [params]
 * @returns {never}
 */
export function refuse(code, params = {}) {
  throw new Refusal(code, params);
}

/** Counts the characters of all cells of a file together. */
export function characterCounter() {
  let left = limits.characters;
  return (/** @type {string} */ text) => {
    left -= text.length;
    if (left < 0) refuse("tooMuchText");
    return text;
  };
}
