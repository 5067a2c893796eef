import * as z from "zod";
import { associationKinds, duties, locales, roles, themes } from "@/db/enums";
import { email, endpoint, ok, password, token } from "@/lib/api/base";

const personName = z.string().trim().min(1).max(120);

/** The person signed in, with every association they belong to or may look into as the state's. */
export const me = z.object({
  personId: z.uuid(),
  name: z.string(),
  email: z.string(),
  locale: z.enum(locales),
  theme: z.enum(themes),
  hasPassword: z.boolean(),
  memberships: z.array(
    z.object({
      id: z.uuid(),
      associationId: z.uuid(),
      parentId: z.uuid().nullable(),
      kind: z.enum(associationKinds),
      name: z.string(),
      shortName: z.string(),
      slug: z.string(),
      regionLabel: z.string().nullable(),
      roles: z.array(z.enum(roles)),
      weeklyMinutes: z.number().int(),
    }),
  ),
  /** What they may do at this moment: their roles, and those of the duties they have for somebody who is away. */
  standings: z.array(
    z.object({
      associationId: z.uuid(),
      parentId: z.uuid().nullable(),
      kind: z.enum(associationKinds),
      roles: z.array(z.enum(roles)),
    }),
  ),
  standsIn: z.array(
    z.object({
      associationId: z.uuid(),
      duty: z.enum(duties),
      /** Of the person who is away. */
      membershipId: z.uuid(),
      name: z.string(),
    }),
  ),
  /** Associations they do not belong to and help out in now. */
  helps: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(associationKinds),
      name: z.string(),
      shortName: z.string(),
      slug: z.string(),
      regionLabel: z.string().nullable(),
    }),
  ),
});
export type MeDto = z.infer<typeof me>;

const demoSignIn = z.object({ name: z.string(), email: z.string(), role: z.enum(roles), place: z.string() });

export const setup = z.object({
  empty: z.boolean(),
  mailConfigured: z.boolean(),
  /** Filled only on a demo: the sign-ins shown on its sign-in page. */
  demo: z.object({ password: z.string(), people: z.array(demoSignIn) }).nullable(),
});
export type Setup = z.infer<typeof setup>;

export const access = {
  getMe: endpoint.route({ method: "GET", path: "/me" }).output(me),
  updateAccount: endpoint
    .route({ method: "PATCH", path: "/me" })
    .input(z.object({ name: personName, locale: z.enum(locales), theme: z.enum(themes) }))
    .output(me),
  changePassword: endpoint
    .route({ method: "POST", path: "/me/password" })
    .input(z.object({ currentPassword: z.string().max(128), newPassword: password }))
    .output(ok),
  endSessions: endpoint.route({ method: "DELETE", path: "/me/sessions" }).output(ok),
  /** Always answers the same, whether or not the address has an account. */
  requestReset: endpoint
    .route({ method: "POST", path: "/access/reset-requests" })
    .input(z.object({ email }))
    .output(ok),
  getReset: endpoint
    .route({ method: "POST", path: "/access/resets/look" })
    .input(z.object({ token }))
    .output(z.object({ email: z.string() })),
  resetPassword: endpoint
    .route({ method: "POST", path: "/access/resets" })
    .input(z.object({ token, newPassword: password }))
    .output(ok),
  requestSignInLink: endpoint
    .route({ method: "POST", path: "/access/sign-in-links" })
    .input(z.object({ email }))
    .output(ok),
  getInvitation: endpoint
    .route({ method: "POST", path: "/access/invitations/look" })
    .input(z.object({ token }))
    .output(
      z.object({
        associationName: z.string(),
        email: z.string(),
        name: z.string(),
        roles: z.array(z.enum(roles)),
        /** True when this address already has an account: it must sign in, nothing of it is overwritten. */
        hasAccount: z.boolean(),
      }),
    ),
  acceptInvitation: endpoint
    .route({ method: "POST", path: "/access/invitations/accept" })
    .input(z.object({ token, name: personName.optional(), newPassword: password.optional() }))
    .output(z.object({ associationSlug: z.string() })),
  getSetup: endpoint.route({ method: "GET", path: "/setup" }).output(setup),
  setUp: endpoint
    .route({ method: "POST", path: "/setup" })
    .input(
      z.object({
        associationName: z.string().trim().min(1).max(120),
        shortName: z.string().trim().min(1).max(40),
        name: personName,
        email,
        newPassword: password,
      }),
    )
    .output(ok),
  loadDemo: endpoint.route({ method: "POST", path: "/setup/demo" }).output(ok),
};
