import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { addComment } from "./add-comment";
import { deleteComment } from "./delete-comment";
import { editComment } from "./edit-comment";
import { listComments } from "./list-comments";
import { resolveThread } from "./resolve-thread";

export const comments = {
  listComments: signedIn.comments.listComments.handler(({ context, input }) =>
    listComments(context.ctx, input),
  ),
  addComment: signedIn.comments.addComment.handler(({ context, input }) => addComment(context.ctx, input)),
  editComment: signedIn.comments.editComment.handler(({ context, input }) => editComment(context.ctx, input)),
  deleteComment: signedIn.comments.deleteComment.handler(({ context, input }) =>
    deleteComment(context.ctx, input),
  ),
  resolveThread: signedIn.comments.resolveThread.handler(({ context, input }) =>
    resolveThread(context.ctx, input),
  ),
};
