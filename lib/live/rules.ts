/** The channel on which the database tells every app node what was committed. */
export const liveChannel = "redaktionskreis_live";
