import "server-only";
import { v7 } from "uuid";
import { absenceExamples } from "./isolation-absences";
import { accessExamples } from "./isolation-access";
import { approvalExamples } from "./isolation-approvals";
import { budgetExamples } from "./isolation-budget";
import { coverageExamples } from "./isolation-coverage";
import {
  type Example,
  onAssociation,
  onComment,
  onMedia,
  onMediaPerson,
  onMember,
  onPost,
} from "./isolation-example";
import { noticeExamples } from "./isolation-notices";
import { seriesExamples } from "./isolation-series";

const range = { from: "2026-11-01", to: "2026-11-30" };

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
  ...accessExamples,
  ...noticeExamples,
  ...coverageExamples,
  ...budgetExamples,
  ...absenceExamples,
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
  "audit.listAuditEntries": onAssociation("audit.read"),
  "audit.listPostAuditEntries": onPost({}, "audit.readOfPost"),
  ...approvalExamples,
  "posts.getPost": onPost({}, "post.read"),
  "posts.openPost": onPost({}, "post.read"),
  "posts.listPosts": onAssociation("post.read", { limit: 50 }, "district"),
  "posts.listIdeas": onAssociation("post.readInternal", {}, "district"),
  "posts.findSimilarPosts": onAssociation("post.readInternal", { title: "Neu" }, "district"),
  "posts.createPost": onAssociation("post.write", { title: "Neu" }, "district"),
  "posts.updatePost": onPost({ expectedRevision: 1, base: {}, changes: { title: "Neu" } }),
  "posts.transitionPost": onPost({ from: "idea", to: "drafting" }),
  "posts.duplicatePost": onPost(),
  "posts.deletePost": onPost({ expectedRevision: 1 }),
  "posts.undoPostChange": onPost({ revision: 1 }),
  "posts.listVersions": onPost({}, "post.readInternal"),
  "posts.getVersion": onPost({ number: 1 }, "post.readInternal"),
  "posts.restoreVersion": onPost({ number: 1, expectedRevision: 1 }),
  "posts.listHappenings": onPost({}, "post.readInternal"),
  "live.sayHere": onPost({ here: true }, "post.readInternal"),
  "posts.exportPosts": onAssociation("post.export", { format: "csv" }, "district"),
  ...seriesExamples,
  "comments.listComments": onPost({}, "post.readInternal"),
  "comments.addComment": onPost(
    { commentId: "0192d0c8-7a3e-7c33-9f4e-0d9f1f3a2b61", threadId: null, body: "x", quote: "" },
    "post.comment",
  ),
  "comments.editComment": onComment({ body: "x", expectedRevision: 1 }),
  "comments.deleteComment": onComment(),
  "comments.resolveThread": onComment({ resolved: true }),
  "checks.getPostChecks": onPost({}, "post.readInternal"),
  "checks.answerCheck": onPost({ itemId: "politics", answer: "yes", note: "", expectedRevision: 0 }),
  "checks.checkLink": onPost(),
  "checks.raiseRiskClass": onPost({ to: "C", reason: "x" }, "post.comment"),
  "checks.lowerRiskClass": onPost({ from: "B", to: "A", reason: "x" }, "risk.lower"),
  "jobs.listFailedJobs": onAssociation("operations.manage", {}, "state"),
  "jobs.retryJob": onAssociation("operations.manage", { jobId: v7() }, "state"),
  "checks.getChecklist": onAssociation("checklist.read"),
  "checks.saveChecklist": onAssociation("checklist.write", { items: [], expectedRevision: 0 }, "state"),
  "checks.publishChecklist": onAssociation(
    "checklist.write",
    { checkedOn: "2026-11-20", expectedRevision: 0 },
    "state",
  ),
  "media.listMedia": onAssociation("media.read", { library: "own", limit: 50 }),
  "media.getMedia": onMedia("media.read"),
  "media.uploadMedia": {
    input: ({ id }) => ({ associationId: id, mediaId: v7(), file: new File([], "x.png") }),
    needs: "media.write",
  },
  "media.replaceMediaFile": onMedia("media.write", {
    file: new File([], "x.png"),
    expectedRevision: 1,
  }),
  "media.updateMedia": onMedia("media.write", { expectedRevision: 1, base: {}, changes: { name: "Neu" } }),
  "media.deleteMedia": onMedia("media.write", { expectedRevision: 1 }),
  "media.restoreMedia": {
    input: ({ id, deletedMediaId }) => ({ associationId: id, mediaId: deletedMediaId, expectedRevision: 1 }),
    needs: "media.write",
    child: true,
  },
  "media.saveMediaPerson": onMediaPerson({
    expectedRevision: 1,
    name: "Neu",
    minor: false,
    guardians: "",
    channelKinds: [],
    purpose: "",
    validUntil: null,
    formOnFile: true,
    formNote: "",
  }),
  "media.removeMediaPerson": onMediaPerson(),
  "media.withdrawConsent": onMediaPerson(),
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
  "live.streamEvents": onAssociation("association.read"),
};
