import { isEmail } from "@/lib/access/rules";

const trimmed = (typed: string) => typed.trim();
const atMost = (value: number, message: string) => ({ value, message });

/** What the forms about accounts ask of their fields; a message is a key below `access.invalid`. */
export const formFields = {
  email: { setValueAs: trimmed, validate: (typed: string) => isEmail(typed) || "email" },
  newPassword: {
    required: "passwordShort",
    minLength: { value: 12, message: "passwordShort" },
    maxLength: atMost(128, "passwordLong"),
  },
  password: { required: "required", maxLength: atMost(128, "passwordLong") },
  name: { setValueAs: trimmed, required: "required", maxLength: atMost(120, "tooLong") },
  shortName: { setValueAs: trimmed, required: "required", maxLength: atMost(40, "tooLong") },
};
