/** The whole schema in one object, as Drizzle and its generator want it. */
export * from "./access";
export * from "./activity";
export * from "./associations";
export * from "./occasions";
export * from "./people";
export * from "./posts";
