import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { deleteMedia } from "./delete-media";
import { getMedia } from "./get-media";
import { listMedia } from "./list-media";
import { removeMediaPerson } from "./remove-media-person";
import { replaceMediaFile } from "./replace-media-file";
import { restoreMedia } from "./restore-media";
import { saveMediaPerson } from "./save-media-person";
import { updateMedia } from "./update-media";
import { uploadMedia } from "./upload-media";
import { withdrawConsent } from "./withdraw-consent";

export const media = {
  listMedia: signedIn.media.listMedia.handler(({ context, input }) => listMedia(context.ctx, input)),
  getMedia: signedIn.media.getMedia.handler(({ context, input }) => getMedia(context.ctx, input)),
  uploadMedia: signedIn.media.uploadMedia.handler(({ context, input }) => uploadMedia(context.ctx, input)),
  replaceMediaFile: signedIn.media.replaceMediaFile.handler(({ context, input }) =>
    replaceMediaFile(context.ctx, input),
  ),
  updateMedia: signedIn.media.updateMedia.handler(({ context, input }) => updateMedia(context.ctx, input)),
  deleteMedia: signedIn.media.deleteMedia.handler(({ context, input }) => deleteMedia(context.ctx, input)),
  restoreMedia: signedIn.media.restoreMedia.handler(({ context, input }) => restoreMedia(context.ctx, input)),
  saveMediaPerson: signedIn.media.saveMediaPerson.handler(({ context, input }) =>
    saveMediaPerson(context.ctx, input),
  ),
  removeMediaPerson: signedIn.media.removeMediaPerson.handler(({ context, input }) =>
    removeMediaPerson(context.ctx, input),
  ),
  withdrawConsent: signedIn.media.withdrawConsent.handler(({ context, input }) =>
    withdrawConsent(context.ctx, input),
  ),
};
