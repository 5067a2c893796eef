import * as z from "zod";

// The page's content security policy forbids evaluating strings, which zod would otherwise try for speed.
z.config({ jitless: true });

/** What the forms about accounts ask for; a message is a key below `access.invalid`. */
export const formFields = {
  email: z.string().trim().pipe(z.email("email").max(254, "tooLong")),
  newPassword: z.string().min(12, "passwordShort").max(128, "passwordLong"),
  password: z.string().min(1, "required").max(128, "passwordLong"),
  name: z.string().trim().min(1, "required").max(120, "tooLong"),
  shortName: z.string().trim().min(1, "required").max(40, "tooLong"),
};
