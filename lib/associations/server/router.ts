import "server-only";
import { signedIn } from "@/lib/api/server/procedure";
import { createDistrict } from "./create-district";
import { findAssociation } from "./find-association";
import { getAssociation } from "./get-association";
import { listDistricts } from "./list-districts";
import { saveChannel } from "./save-channel";
import { updateAssociation } from "./update-association";

const { associations: on } = signedIn;

export const associations = {
  findAssociation: on.findAssociation.handler(({ context, input }) => findAssociation(context.ctx, input)),
  getAssociation: on.getAssociation.handler(({ context, input }) => getAssociation(context.ctx, input)),
  updateAssociation: on.updateAssociation.handler(({ context, input }) =>
    updateAssociation(context.ctx, input),
  ),
  listDistricts: on.listDistricts.handler(({ context, input }) => listDistricts(context.ctx, input)),
  createDistrict: on.createDistrict.handler(({ context, input }) => createDistrict(context.ctx, input)),
  saveChannel: on.saveChannel.handler(({ context, input }) => saveChannel(context.ctx, input)),
};
