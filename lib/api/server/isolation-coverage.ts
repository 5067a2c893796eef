import "server-only";
import { type Example, onAssociation, onHelp } from "./isolation-example";

const inOrder = { bothHaveAccess: true, bothTwoFactor: true, twoAdmins: true, stateOwns: true, note: "" };

/** The examples of coverage. */
export const coverageExamples: Record<string, Example> = {
  "coverage.getCoverage": onAssociation("coverage.read"),
  "coverage.listCoverage": onAssociation("coverage.readAll"),
  "coverage.listHelp": { ...onAssociation("coverage.read"), namesNeighbours: true },
  "coverage.proposeHelp": {
    input: ({ id, parentId }) => ({
      ...{ associationId: id, partnerId: parentId ?? id, duties: ["editing"] },
      as: parentId ? "helped" : "helper",
    }),
    needs: "coverage.manage",
  },
  "coverage.agreeHelp": onHelp(),
  "coverage.endHelp": onHelp(),
  "coverage.listAccessChecks": onAssociation("accessCheck.read", {}, "district"),
  "coverage.saveAccessCheck": onAssociation("accessCheck.write", inOrder, "district"),
};
