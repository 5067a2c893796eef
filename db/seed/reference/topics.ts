/** Themes that action days and posts are about, by key with German and English name. */
export const topics = {
  care: { de: "Pflege", en: "Care" },
  family: { de: "Kita & Familie", en: "Day care & families" },
  inclusion: { de: "Inklusion", en: "Inclusion" },
  addiction: { de: "Sucht", en: "Addiction" },
  debt: { de: "Schuldnerberatung", en: "Debt counselling" },
  migration: { de: "Migration", en: "Migration" },
  housing: { de: "Wohnen", en: "Housing" },
  poverty: { de: "Armut", en: "Poverty" },
  self_help: { de: "Selbsthilfe", en: "Self-help" },
  youth_service: { de: "Freiwilligendienste", en: "Voluntary service" },
  jobs: { de: "Ausbildung & Stellen", en: "Training & jobs" },
  federation: { de: "Verband & Politik", en: "Federation & politics" },
  meals: { de: "Mahlzeitendienst", en: "Meal service" },
  volunteering: { de: "Ehrenamt", en: "Volunteering" },
  older_people: { de: "Älter werden", en: "Growing older" },
  health: { de: "Gesundheit", en: "Health" },
  equality: { de: "Gleichstellung", en: "Equality" },
  democracy: { de: "Demokratie & Vielfalt", en: "Democracy & diversity" },
} as const;

export type Topic = keyof typeof topics;
