import * as z from "zod/mini";

// The page's content security policy forbids evaluating strings, which zod would otherwise try for speed.
z.config({ jitless: true });

/** What the forms about accounts ask for; a message is a key below `access.invalid`. */
export const formFields = {
  email: z.pipe(z.string().check(z.trim()), z.email("email").check(z.maxLength(254, "tooLong"))),
  newPassword: z.string().check(z.minLength(12, "passwordShort"), z.maxLength(128, "passwordLong")),
  password: z.string().check(z.minLength(1, "required"), z.maxLength(128, "passwordLong")),
  name: z.string().check(z.trim(), z.minLength(1, "required"), z.maxLength(120, "tooLong")),
  shortName: z.string().check(z.trim(), z.minLength(1, "required"), z.maxLength(40, "tooLong")),
};
