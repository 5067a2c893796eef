import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { createPost } from "./create-post";
import { deletePost } from "./delete-post";
import { duplicatePost } from "./duplicate-post";
import { exportPosts } from "./export-posts";
import { findSimilarPosts } from "./find-similar-posts";
import { getPost } from "./get-post";
import { getVersion } from "./get-version";
import { holdPosts } from "./hold-posts";
import { listHappenings } from "./list-happenings";
import { listIdeas } from "./list-ideas";
import { listPosts } from "./list-posts";
import { listVersions } from "./list-versions";
import { openPost } from "./open-post";
import { planQuietPeriod } from "./plan-quiet-period";
import { restoreVersion } from "./restore-version";
import { resumePosts } from "./resume-posts";
import { startQuietPeriod } from "./start-quiet-period";
import { transitionPost } from "./transition-post";
import { undoPostChange } from "./undo-post-change";
import { updatePost } from "./update-post";

export const posts = {
  getPost: signedIn.posts.getPost.handler(({ context, input }) => getPost(context.ctx, input)),
  openPost: signedIn.posts.openPost.handler(({ context, input }) => openPost(context.ctx, input)),
  listPosts: signedIn.posts.listPosts.handler(({ context, input }) => listPosts(context.ctx, input)),
  listIdeas: signedIn.posts.listIdeas.handler(({ context, input }) => listIdeas(context.ctx, input)),
  findSimilarPosts: signedIn.posts.findSimilarPosts.handler(({ context, input }) =>
    findSimilarPosts(context.ctx, input),
  ),
  createPost: signedIn.posts.createPost.handler(({ context, input }) => createPost(context.ctx, input)),
  updatePost: signedIn.posts.updatePost.handler(({ context, input }) => updatePost(context.ctx, input)),
  transitionPost: signedIn.posts.transitionPost.handler(({ context, input }) =>
    transitionPost(context.ctx, input),
  ),
  holdPosts: signedIn.posts.holdPosts.handler(({ context, input }) => holdPosts(context.ctx, input)),
  planQuietPeriod: signedIn.posts.planQuietPeriod.handler(({ context, input }) =>
    planQuietPeriod(context.ctx, input),
  ),
  resumePosts: signedIn.posts.resumePosts.handler(({ context, input }) => resumePosts(context.ctx, input)),
  startQuietPeriod: signedIn.posts.startQuietPeriod.handler(({ context, input }) =>
    startQuietPeriod(context.ctx, input),
  ),
  duplicatePost: signedIn.posts.duplicatePost.handler(({ context, input }) =>
    duplicatePost(context.ctx, input),
  ),
  deletePost: signedIn.posts.deletePost.handler(({ context, input }) => deletePost(context.ctx, input)),
  undoPostChange: signedIn.posts.undoPostChange.handler(({ context, input }) =>
    undoPostChange(context.ctx, input),
  ),
  listVersions: signedIn.posts.listVersions.handler(({ context, input }) => listVersions(context.ctx, input)),
  getVersion: signedIn.posts.getVersion.handler(({ context, input }) => getVersion(context.ctx, input)),
  restoreVersion: signedIn.posts.restoreVersion.handler(({ context, input }) =>
    restoreVersion(context.ctx, input),
  ),
  listHappenings: signedIn.posts.listHappenings.handler(({ context, input }) =>
    listHappenings(context.ctx, input),
  ),
  exportPosts: signedIn.posts.exportPosts.handler(({ context, input }) => exportPosts(context.ctx, input)),
};
