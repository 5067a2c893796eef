import type de from "@/lib/i18n/de/errors";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  unexpected: "An unexpected error occurred. Everything saved before is still there.",
  notFound: "This does not exist, or no longer does.",
  forbidden: "Your rights in this association do not allow this.",
  unauthorized: "Your sign-in has expired. Please sign in again; what you typed on this page stays.",
  conflict: "Someone else has changed this in the meantime. Your own text is still there.",
  rateLimited: "Too many attempts in a short time. Please try again in a few minutes.",
  unavailable: "The service is not answering right now. Nothing was lost, please try again shortly.",
  approvalComesLater: "Approvals can neither be requested nor given here yet.",
  publishingComesLater: "Publications cannot be reported here yet.",
  publishNeedsApproval: "Only approved posts can be published.",
  onlyPublishedIsEvaluated: "Only published posts can be evaluated.",
  noWayThere: "There is no way there from this stage.",
  notIntoThePast: "That day has passed. Please choose today or a later day.",
  timeNeedsDay: "A time needs a day. Please choose the day first.",
  unknownFormat: "This format no longer exists here. Please choose another.",
  unknownPerson: "This person no longer belongs to the association. Please choose somebody else.",
  unknownChannel: "This channel no longer exists here. Please choose another.",
  postsBelongToDistricts: "Posts belong to a district association. None can be created here.",
  changedMeanwhile:
    "Somebody else has changed something meanwhile. The view is up to date now, please try again.",
  reasonNeeded: "This needs a reason. A short sentence is enough.",
  nothingToUndo: "This can no longer be undone. The post stays as shown.",
  importChanged:
    "Posts of this import have been edited since. It can no longer be taken back as a whole, everything stays.",
  rolesDoNotFit: "This role does not exist in this association.",
  roleNotHere: "This role does not exist in this association.",
  emailInvalid: "This email address is not valid.",
  lastManager: "This is the only district management. Please give somebody else this role first.",
  lastAdmin: "This is the only administrator. Please give somebody else this role first.",
  ownManagingRole: "Only somebody else can take away your own managing role.",
  dutyNotHeld: "This person does not have that duty and needs no stand-in for it.",
  deputySelf: "Nobody can stand in for themselves.",
  deputyTwice: "Everybody can stand in the order only once.",
  deputyNotInTeam: "This person is no longer in the team. Please choose somebody else.",
  districtExists: "A district with this name already exists.",
  onlyStatesHaveDistricts: "Only a state association has districts.",
  rangeTooLong: "This period is too long or ends before it begins. Please choose a shorter one.",
  signInFirst: "The session has ended. Please sign in again; what was typed on this page stays.",
  tooManyAttempts: "Too many attempts in a short time. Please try again in a few minutes.",
  tooManyWrites: "Too many changes in a short time. Please try again in a minute.",
  foreignOrigin: "This request came from another site and was not carried out.",
  tooLarge: "This is too large for one request. Nothing was saved.",
  diskFull: "The server is almost out of space. Reading goes on; changes work again once there is room.",
  sheet: {
    binaryWorkbook:
      "This is a binary Excel file (.xlsb). In Excel, use “Save as” to save it as .xlsx and choose it again.",
    brokenFile:
      "The file is damaged or incomplete. Open it in Excel, save it again as .xlsx and choose it again.",
    busy: "Many files are being read right now. Please try again in a minute.",
    calendarFile:
      "This is a calendar file (.ics). Spreadsheets can be read: save the dates as .xlsx or .csv.",
    emptyFile: "There is nothing here. Please choose a file or cells with at least one row.",
    encrypted: "The file is protected by a password. Remove the password in Excel, save and choose it again.",
    fileTooLarge:
      "The file is larger than 5 MB. Remove pictures, delete sheets that are not needed or split the plan into several files.",
    image: "This is a picture. Spreadsheets can be read: save the plan as .xlsx or .csv and choose it again.",
    macros: "The file contains macros and is therefore not read. In Excel, save it as .xlsx without macros.",
    nulCharacter:
      "Row {row} holds characters that belong in no text file. Open it in Excel and save it as .xlsx or “CSV UTF-8”.",
    oldExcel:
      "This is the old Excel format (.xls). In Excel, use “Save as” to save it as .xlsx and choose it again.",
    openDocument:
      "This is an OpenDocument file (.ods). In LibreOffice, use “Save as” to save it as .xlsx and choose it again.",
    openQuote:
      "From row {row} on a closing quotation mark is missing. Add it in the spreadsheet or save the file as .xlsx.",
    otherArchive:
      "This is an archive, not a spreadsheet. Unpack it and choose the file inside (.xlsx or .csv).",
    pdf: "This is a PDF file. Spreadsheets can be read: choose the original file as .xlsx or .csv.",
    tooManyColumns:
      "Row {row} has more than {limit, number} columns. Delete columns that are not needed and choose the file again.",
    tooManyRows:
      "There are more than {limit, number} rows. Split the plan into several files, such as one per year.",
    tooMuchText: "The file holds more text than is read at once. Split the plan into several files.",
    tooSlow:
      "Reading took longer than 30 seconds and was stopped. Make the file smaller or save it as CSV and choose it again.",
    unpackedTooLarge:
      "The file is too large once unpacked. Remove pictures and empty formatted rows or save it as CSV.",
    unreadable:
      "The file could not be read. Open it in Excel, save it again as .xlsx or “CSV UTF-8” and choose it again.",
    unsafeArchive:
      "The file is built in an unusual way and is not read for safety. Open it in Excel and save it again as .xlsx.",
    webPage:
      "This is a web page or an export as HTML. Open it in Excel and use “Save as” to save it as .xlsx.",
    wordDocument:
      "This is a Word document. Select the table in it, copy it and paste it under “Paste from a spreadsheet”.",
  },
} as const satisfies SameKeys<typeof de>;
