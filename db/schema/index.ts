/** The whole schema in one object, as Drizzle and its generator want it. */
export * from "./absences";
export * from "./access";
export * from "./activity";
export * from "./approvals";
export * from "./associations";
export * from "./checks";
export * from "./coverage";
export * from "./imports";
export * from "./media";
export * from "./notices";
export * from "./occasions";
export * from "./people";
export * from "./posts";
export * from "./series";
