import type de from "@/lib/i18n/de/access";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  fields: {
    email: "Email address",
    password: "Password",
    currentPassword: "Current password",
    newPassword: "New password",
    name: "First and last name",
    passwordHint:
      "At least 12 characters. Several words with spaces are good; special characters are not needed.",
    showPassword: "Show password",
    hidePassword: "Hide password",
  },
  invalid: {
    email: "A valid email address is missing here, such as name@association.org.",
    passwordShort: "The password needs at least 12 characters.",
    passwordLong: "The password may have at most 128 characters.",
    required: "This field needs an entry.",
    tooLong: "This text is too long.",
  },
  broken: {
    cutOff: {
      title: "This link is incomplete",
      text: "Some mail programs cut long links. Please copy the whole link from the mail into the address bar, or ask for a new one.",
    },
    usedUp: {
      title: "This link no longer works",
      text: "It was used already, replaced by a newer one, or has expired. Nothing about the account has changed.",
    },
    again: "Ask for a new link",
  },
  reasons: {
    credentialsWrong: "Email address or password is wrong.",
    tooManyAttempts:
      "Too many attempts. Please try again in {minutes, plural, one {# minute} other {# minutes}}.",
    tooManyWrites: "Too many changes in a short time. Please try again in a minute.",
    linkInvalid: "This link no longer works: it was used, replaced by a newer one, or has expired.",
    passwordWrong: "The current password is wrong.",
    passwordSame: "The new password is the current one. Please choose another.",
    passwordCommon:
      "This password would soon be guessed. Several words that have nothing in common are better.",
    passwordOwnWord: "The password contains your address or the name of this program. Please choose another.",
    passwordNeeded: "A new account needs a name and a password.",
    signInAsInvited:
      "This address already has an account. Please sign in with it, then accept the invitation.",
    emailInvalid: "This email address is not valid.",
    roleNotHere: "This role does not exist in this association.",
    alreadySetUp: "An association has already been set up here.",
    signInFirst: "Please sign in first.",
    unexpected: "That did not work. The entries are still there, please try again.",
  },
  signIn: {
    title: "Sign in",
    intro: "The shared editorial calendar of state and district associations.",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    byLink: "Send a sign-in link by email",
    byLinkHint: "Without a password: the link works for 30 minutes and only once.",
    linkSent:
      "If there is an account for {email}, an email with a link is on its way. Otherwise please check the address.",
    ended: "All sessions have been ended. Please sign in again.",
    changed: "The password has been changed. Please sign in with the new one.",
    demo: "Example accounts",
    demoIntro: "This installation shows made-up example data. An account fills in the form.",
    demoFilled: "Account of {name} filled in.",
  },
  link: {
    title: "Sign in with a link",
    text: "The link from the email works once. Only the button uses it.",
    submit: "Sign in now",
    again: "Ask for a new link",
  },
  forgotten: {
    title: "New password",
    text: "A link for setting a new password goes to the address of the account. It works for 60 minutes.",
    submit: "Ask for the link",
    sentTitle: "The email is on its way",
    sent: "If there is an account for {email}, an email will arrive within minutes. If none arrives: look into the spam folder and check the address.",
    noMail:
      "This installation sends no emails. Its operator can set up sending; new passwords then arrive this way.",
    back: "To sign-in",
  },
  reset: {
    title: "Set a new password",
    text: "For {email}. Afterwards all running sessions end, on other devices too.",
    submit: "Set password",
    again: "Ask for a new link",
  },
  invitation: {
    title: "Invitation",
    text: "{association} invites you to work on the shared editorial calendar.",
    for: "Invitation for",
    roles: "Roles",
    create: "Create account and accept",
    join: "Accept invitation",
    signIn: "Sign in and accept",
    hasAccount: "This address already has an account. It stays as it is, only the association is added.",
    otherAccount: "Signed in right now: {email}. For this invitation please sign in as {invited}.",
    invalidTitle: "This invitation no longer works",
    invalidNext: "Whoever invited can send a new one: the management of the district or the administration.",
    toSignIn: "To sign-in",
  },
  account: {
    title: "Account",
    person: "Person",
    language: "Language",
    theme: "Appearance",
    save: "Save",
    saved: "Saved",
    emailFixed: "This address is used for signing in. It cannot be changed here.",
    password: "Change password",
    passwordText: "Afterwards all other devices are signed out.",
    passwordSubmit: "Change password",
    passwordChanged: "The password has been changed, other devices are signed out.",
    sessions: "Sessions",
    sessionsText:
      "Ends every sign-in of this account, the one on this device too. Useful after working on someone else's computer.",
    endSessions: "Sign out everywhere",
    associations: "Memberships",
    noAssociations: "This account belongs to no association. A new invitation gives access.",
    home: "To the start page",
    signOut: "Sign out",
  },
  mails: {
    reset: {
      subject: "New password for Redaktionskreis",
      text: "Hello {name},\n\na new password was asked for this account in Redaktionskreis. It can be set here:\n\n{link}\n\nThe link works for {minutes} minutes and only once. If nobody asked for it, there is nothing to do: the current password stays.\n",
    },
    sign_in: {
      subject: "Sign-in link for Redaktionskreis",
      text: "Hello {name},\n\nthis link signs in without a password:\n\n{link}\n\nThe link works for {minutes} minutes and only once. If nobody asked for it, there is nothing to do, and it should not be passed on.\n",
    },
    invitation: {
      subject: "Invitation to Redaktionskreis of {association}",
      text: "Hello{name, select, none {} other { {name}}},\n\n{by} invites to Redaktionskreis of {association}, the shared editorial calendar. The invitation can be accepted here:\n\n{link}\n\nThe link works for seven days and only once. Not expected? Then there is nothing to do. {by} answers questions.\n",
    },
    passwordChanged: {
      subject: "The password in Redaktionskreis was changed",
      text: "Hello {name},\n\nthe password of this account in Redaktionskreis was just changed, all devices have been signed out.\n\nNot intended? Then set a new one here at once and tell the administration:\n\n{link}\n",
    },
  },
} as const satisfies SameKeys<typeof de>;
