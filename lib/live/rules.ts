/** The channel on which the database tells every app node what was committed. */
export const liveChannel = "redaktionskreis_live";

/** Changes are known for as long as they are kept, in milliseconds: thirty days. */
export const longestMissed = 30 * 24 * 3_600_000;
