/** The page of the handover sheet of an absence, in one association. */
export function handoverAddress(slug: string, absenceId: string): string {
  return `/${slug}/absences/${absenceId}/handover`;
}
