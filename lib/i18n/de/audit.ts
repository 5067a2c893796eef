/** The record of decisions and changes of rights, one sentence per entry. */
export default {
  title: "Protokoll",
  description:
    "Wer was entschieden und wer Rechte geändert hat. Einträge lassen sich hier weder ändern noch löschen.",
  open: "Protokoll ansehen",
  list: "Einträge, neueste zuerst",
  forbiddenTitle: "Dieses Protokoll ist hier nicht zu sehen",
  forbidden: "Das Protokoll sehen Leitung und Administration, im Landesverband auch die Landeskoordination.",
  loadFailed: "Das Protokoll konnte nicht geladen werden. Es ist unverändert da.",
  emptyTitle: "Noch steht nichts im Protokoll",
  emptyText:
    "Ab jetzt kommt jede Entscheidung über Freigabe und Risikoklasse hinzu und jede Änderung von Rollen, Mitgliedschaften, Vertretungen und Aushilfen.",
  number: "Nr. {number}",
  former: "ehemalige*r Mitarbeiter*in",
  formerFirst: "Ein*e ehemalige*r Mitarbeiter*in",
  product: "Redaktionskreis",
  nobody: "niemand",
  otherAssociation: "ein anderer Verband",
  noRoles: "keine Rolle",
  noPost: ": ein Beitrag, der hier nicht zu sehen ist",
  post: ": „{title}“",
  openPost: "Beitrag öffnen: {title}",
  ofPost: {
    title: "Protokoll",
    text: "Was zu Freigabe und Risikoklasse dieses Beitrags festgehalten ist. Diese Einträge werden nicht gelöscht.",
    loadFailed: "Das Protokoll dieses Beitrags konnte nicht geladen werden. Es ist unverändert da.",
  },
  sentences: {
    associations: {
      created: "{person} hat diesen Verband eingerichtet.",
      districtCreated: "{person} hat einen Kreisverband angelegt: {district}.",
    },
    members: {
      joined: {
        alone: "{member} gehört jetzt zum Verband. Rollen: {after}.",
        invited: "{member} gehört jetzt zum Verband. Rollen: {after}. Eingeladen hat {inviter}.",
      },
      rolesChanged: "{person} hat Rollen geändert. {member}: vorher {before}, jetzt {after}.",
      ended: "{person} hat eine Mitgliedschaft beendet. {member}: zuletzt {before}.",
      deputiesSet: {
        editing: "{person} hat die Vertretung in der Redaktion festgelegt. {member}: {names}.",
        approving: "{person} hat die Vertretung bei der Freigabe festgelegt. {member}: {names}.",
      },
    },
    approvals: {
      requested: "{person} hat um Freigabe gebeten{post}.",
      decided: {
        approve: "{person} hat freigegeben{post}.",
        approveWithChanges: "{person} hat mit eigenen Änderungen freigegeben{post}.",
        requestChanges: "{person} hat um Änderungen gebeten{post}.",
        reject: "{person} hat abgelehnt{post}.",
        unknown: "{person} hat entschieden{post}.",
      },
      changesTaken: "{person} hat die Änderungen aus der Freigabe übernommen{post}.",
      changesLeft: "{person} hat die Änderungen aus der Freigabe nicht übernommen{post}.",
      urgent: "{person} hat um Eilfreigabe gebeten{post}.",
      withdrawn: "{person} hat die Bitte um Freigabe zurückgezogen{post}.",
      resumed: "{person} hat das Zurückziehen der Anfrage rückgängig gemacht{post}.",
      reopened: "{person} hat Freigegebenes geändert, es braucht eine neue Freigabe{post}.",
      corrected: "{person} hat eine Kleinigkeit berichtigt, die Freigabe gilt weiter{post}.",
      rulesChanged: "{person} hat die Freigaberegeln geändert.",
    },
    coverage: {
      helpAgreed: "{person} hat vereinbart, dass {helper} hier aushilft, wenn niemand mehr da ist.",
      helpEnded: "{person} hat beendet, dass {helper} hier aushilft, wenn niemand mehr da ist.",
    },
    checks: {
      raised: "{person} hat die Risikoklasse von {before} auf {after} erhöht{post}.",
      lowered: "{person} hat die Risikoklasse von {before} auf {after} gesenkt{post}.",
      changed: "{person} hat die Risikoklasse geändert{post}.",
    },
    other: "{person} hat etwas getan, das diese Version noch nicht kennt.",
  },
  notes: {
    risk: "Risikoklasse {risk}",
    onBehalf: "in Vertretung von {name}",
    steps: {
      second: "Schritt: zweite Person",
      lead: "Schritt: Leitung oder Freigabe",
      press: "Schritt: Pressestelle",
    },
    roles: {
      editor: "Rolle: Redaktion",
      approver: "Rolle: Freigabe",
      manager: "Rolle: Kreisverbandsleitung",
      deputy: "Rolle: Vertretung",
      coordinator: "Rolle: Landeskoordination",
      press: "Rolle: Pressestelle",
    },
  },
} as const;
