/**
 * School holidays of Lower Saxony, both days included; Saturdays count. Complete until `validTo`, later entries are
 * what is known already. The East Frisian islands differ. To refresh: the Ferienordnung of the state's ministry of
 * education, compared with the list of the Kultusministerkonferenz.
 */
export const schoolHolidaysNi = {
  federalState: "NI",
  validTo: "2028-01-08",
  source: "https://www.mk.niedersachsen.de",
  periods: [
    { name: "Halbjahresferien", startsOn: "2026-02-02", endsOn: "2026-02-03" },
    { name: "Osterferien", startsOn: "2026-03-23", endsOn: "2026-04-07" },
    { name: "Ferientag nach Himmelfahrt", startsOn: "2026-05-15", endsOn: "2026-05-15" },
    { name: "Pfingstferien", startsOn: "2026-05-26", endsOn: "2026-05-26" },
    { name: "Sommerferien", startsOn: "2026-07-02", endsOn: "2026-08-12" },
    { name: "Herbstferien", startsOn: "2026-10-12", endsOn: "2026-10-24" },
    { name: "Weihnachtsferien", startsOn: "2026-12-23", endsOn: "2027-01-09" },
    { name: "Halbjahresferien", startsOn: "2027-02-01", endsOn: "2027-02-02" },
    { name: "Osterferien", startsOn: "2027-03-22", endsOn: "2027-04-03" },
    { name: "Ferientag nach Himmelfahrt", startsOn: "2027-05-07", endsOn: "2027-05-07" },
    { name: "Pfingstferien", startsOn: "2027-05-18", endsOn: "2027-05-18" },
    { name: "Sommerferien", startsOn: "2027-07-08", endsOn: "2027-08-18" },
    { name: "Herbstferien", startsOn: "2027-10-16", endsOn: "2027-10-30" },
    { name: "Weihnachtsferien", startsOn: "2027-12-23", endsOn: "2028-01-08" },
    { name: "Sommerferien", startsOn: "2028-07-20", endsOn: "2028-08-30" },
  ],
} as const;
