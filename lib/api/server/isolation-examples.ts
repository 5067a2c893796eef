import "server-only";
import type { AssociationKind } from "@/db/enums";
import type { Permission } from "@/lib/access/policy";
import type { Tenant } from "./isolation-world";

/** How the isolation test calls an endpoint, and what it expects of it. */
type Example = {
  input: (tenant: Tenant) => unknown;
  /** A door for visitors. */
  open?: true;
  /** The permission that decides; left out where only the own person is concerned. */
  needs?: Permission;
  /** Only makes sense on this kind of association. */
  on?: AssociationKind;
  /** Names a row below the association, which must belong to it. */
  child?: true;
};

const range = { from: "2026-11-01", to: "2026-11-30" };
const token = "A".repeat(43);
const visitor = (input: unknown): Example => ({ input: () => input, open: true });
const self = (input: unknown): Example => ({ input: () => input });
const onAssociation = (needs: Permission, more: object = {}, on?: AssociationKind): Example => ({
  input: ({ id }) => ({ associationId: id, ...more }),
  needs,
  on,
});
const onPost = (more: object = {}, needs: Permission = "post.write"): Example => ({
  input: ({ id, postId }) => ({ associationId: id, postId, ...more }),
  needs,
  on: "district",
  child: true,
});
const onMember = (needs: Permission, more: (tenant: Tenant) => object = () => ({})): Example => ({
  input: (tenant) => ({ associationId: tenant.id, memberId: tenant.otherMemberId, ...more(tenant) }),
  needs,
  on: "district",
  child: true,
});

const draft = {
  title: "x",
  plannedOn: null,
  plannedTime: null,
  stage: "idea",
  formatId: null,
  channelIds: [],
  responsibleId: null,
  body: "",
  note: "",
  districtOnly: false,
  importKey: "isolation-test",
};

/** One example per endpoint of the contract; a missing one fails the test. */
export const examples: Record<string, Example> = {
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
  "associations.findAssociation": { input: ({ slug }) => ({ slug }), needs: "association.read" },
  "associations.getAssociation": onAssociation("association.read"),
  "associations.updateAssociation": onAssociation("association.update", {
    expectedRevision: 1,
    name: "Neu",
    shortName: "Neu",
    town: "",
    regionLabel: null,
  }),
  "associations.listDistricts": onAssociation("district.list", {}, "state"),
  "associations.createDistrict": onAssociation(
    "district.create",
    { name: "Neu", shortName: "Neu", town: "", regionLabel: null, channelKinds: [], people: [] },
    "state",
  ),
  "associations.saveChannel": {
    input: ({ id, channelId }) => ({
      associationId: id,
      channelId,
      kind: "facebook",
      name: "Seite",
      active: true,
      expectedRevision: 1,
    }),
    needs: "channel.manage",
    child: true,
  },
  "members.listMembers": onAssociation("member.read"),
  "members.inviteMembers": onAssociation(
    "member.manage",
    { people: [{ name: "Neu", email: "neu@test.example", roles: ["editor"] }] },
    "district",
  ),
  "members.revokeInvitation": {
    input: ({ id, invitationId }) => ({ associationId: id, invitationId }),
    needs: "member.manage",
    child: true,
  },
  "members.updateMember": onMember("member.manage", () => ({
    expectedRevision: 1,
    roles: ["editor"],
    weeklyMinutes: 240,
  })),
  "members.endMembership": onMember("member.manage"),
  "members.setDeputies": onMember("deputy.manage", ({ memberId }) => ({
    duty: "editing",
    deputyIds: [memberId],
    expectedRevision: 1,
  })),
  "posts.getPost": onPost({}, "post.read"),
  "posts.listPosts": onAssociation("post.read", { limit: 50 }, "district"),
  "posts.createPost": onAssociation("post.write", { title: "Neu" }, "district"),
  "posts.updatePost": onPost({ expectedRevision: 1, base: {}, changes: { title: "Neu" } }),
  "posts.transitionPost": onPost({ from: "idea", to: "drafting" }),
  "posts.duplicatePost": onPost(),
  "posts.deletePost": onPost({ expectedRevision: 1 }),
  "posts.undoPostChange": onPost({ revision: 1 }),
  "posts.exportPosts": onAssociation("post.export", { format: "csv" }, "district"),
  "imports.readSheet": onAssociation("post.import", { pasted: "Datum;Titel\n01.12.2026;x" }, "district"),
  "imports.getImportContext": onAssociation("post.import", {}, "district"),
  "imports.runImport": onAssociation(
    "post.import",
    { fileName: "Plan.csv", drafts: [draft], mapping: null },
    "district",
  ),
  "imports.undoImport": {
    input: ({ id, importId }) => ({ associationId: id, importId }),
    needs: "post.import",
    on: "district",
    child: true,
  },
  "imports.listImports": onAssociation("post.import", {}, "district"),
  "calendar.getCalendar": onAssociation("post.read", range, "district"),
  "calendar.getStateCalendar": onAssociation("stateCalendar.read", range, "state"),
  "weeks.getWeek": onAssociation("post.readInternal", {}, "district"),
  "live.streamEvents": onAssociation("association.read"),
};
