import "server-only";
import { type Example, self, visitor } from "./isolation-example";

const token = "A".repeat(43);

/** Examples of the endpoints about accounts: one's own, and the doors. */
export const accessExamples: Record<string, Example> = {
  "access.getMe": self(undefined),
  "access.updateAccount": self({ name: "Neu", locale: "de", theme: "dark" }),
  "access.changePassword": self({ currentPassword: "falsch", newPassword: "ein-langes-neues-kennwort" }),
  "access.endSessions": self(undefined),
  "access.requestReset": visitor({ email: "niemand@test.example" }),
  "access.getReset": visitor({ token }),
  "access.resetPassword": visitor({ token, newPassword: "ein-langes-neues-kennwort" }),
  "access.requestSignInLink": visitor({ email: "niemand@test.example" }),
  "access.getInvitation": visitor({ token }),
  "access.acceptInvitation": visitor({ token, name: "x", newPassword: "ein-langes-neues-kennwort" }),
  "access.getSetup": visitor(undefined),
  "access.setUp": visitor({
    associationName: "x",
    shortName: "x",
    name: "x",
    email: "x@test.example",
    newPassword: "ein-langes-neues-kennwort",
  }),
  "access.loadDemo": visitor(undefined),
};
