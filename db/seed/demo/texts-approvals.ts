/** What people say when they ask and decide; it suits any text. */
export const roundTexts = {
  asked: { note: "Bitte einmal auf den Einstieg schauen: Ist er für Außenstehende verständlich?" },
  changed: { comment: "Am Ende fehlt ein Weg, auf dem man uns erreicht. Ich habe ihn ergänzt." },
  returned: {
    comment: "Der Einstieg verspricht mehr, als der Text hält. Bitte kürzen und gleich sagen, worum es geht.",
    reply: "Stimmt, ich setze den zweiten Satz nach vorn.",
  },
} as const;

/** The text as it would be approved: its end names a way to get in touch. */
export function proposedBody(body: string): string {
  return `${body}\n\nFragen beantwortet die Geschäftsstelle gern telefonisch oder per E-Mail.`;
}
