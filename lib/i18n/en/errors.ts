import type de from "@/lib/i18n/de/errors";
import type { SameKeys } from "@/lib/i18n/same-keys";

export default {
  absenceOrder: "The absence ends before it begins. Please check the days.",
  absenceTooLong: "An absence lasts a year at most. Please choose an earlier end.",
  absenceTooFar: "Nothing can be entered that far ahead: two years at most.",
  absenceIsPast: "That is too long ago: absences are deleted three months after their end.",
  standInSettled: "That is settled: the absence is over or was taken back.",
  handoverDeclined: "Standing in was declined. Whoever stands in after all says yes first.",
  takenOverStands: "This can no longer be taken back: the handover is noted as read.",
  onHold: "The post is on hold. It is decided on only once it goes on.",
  ownWords:
    "Somebody else always decides on one's own wording: this version was last edited by the same person.",
  decidedBefore: "The first step was decided by the same person already. Somebody else decides the second.",
  notYourTurn: "It is not the deputy's turn yet. The approval says from when.",
  notYet: "It is not the deputy's turn yet. The approval says from when.",
  notInPath: "Somebody else decides on this post.",
  onlyDraftsAreRequested: "Approval is asked for drafts. This post has another stage by now.",
  textIsMissing: "Without a text there is nothing to approve. Write it first, then ask.",
  checksAreOpen:
    "{count, plural, one {One check still stands} other {# checks still stand}} in the way of approval. Settle it first, then go on.",
  nobodyCanDecide:
    "There is nobody with the right for one step of the approval. The district's manager can invite somebody under “Team”.",
  askedCannotDecide: "The chosen person cannot decide on this version. Please choose somebody else.",
  deadlineAfterPublication: "The chosen deadline lies after publication. Please choose an earlier time.",
  ownClass: "Somebody else lowers the class of one's own text: a lower class shortens the approval.",
  deadlineHasPassed: "The chosen deadline has passed already. Please choose a later time.",
  roundIsClosed: "This request has been decided meanwhile, or was withdrawn.",
  decidedMeanwhile: "Somebody else has just decided on it. The first decision counts.",
  versionChanged: "The post was changed meanwhile. This is the new version: please look at it once more.",
  commentNeeded: "This needs a sentence: what to change, or why it is rejected.",
  changesNeeded: "Nothing has been changed yet. Without a change, “Approve” is the one to use.",
  decisionStands: "The ten seconds are over: the decision stands.",
  isUrgentAlready: "The urgent approval has been requested already, everybody knows.",
  notForClassC: "Class C has no urgent approval: two people always decide, the press office last.",
  belowStateMinimum: "This would be less than the state association asks for at least. Nothing was saved.",
  approvalByRequest: "Approval is asked for, not set: with “Ask for approval” in the post.",
  approvalByDecision: "A post is approved by a decision, not by setting a stage.",
  unexpected: "An unexpected error occurred. Everything saved before is still there.",
  notFound: "This does not exist, or no longer does.",
  forbidden: "Your rights in this association do not allow this.",
  unauthorized: "Your sign-in has expired. Please sign in again; what you typed on this page stays.",
  conflict: "Someone else has changed this in the meantime. Your own text is still there.",
  rateLimited: "Too many attempts in a short time. Please try again in a few minutes.",
  unavailable: "The service is not answering right now. Nothing was lost, please try again shortly.",
  publishingComesLater: "Publications cannot be reported here yet.",
  publishNeedsApproval: "Only approved posts can be published.",
  onlyPublishedIsEvaluated: "Only published posts can be evaluated.",
  postIsHeld: "This post is on hold. With “Resume” it goes on where it stands.",
  cannotBeHeld:
    "Nothing was put on hold: {count, plural, one {one post has} other {# posts have}} been published or discarded meanwhile ({titles}).",
  noWayThere: "There is no way there from this stage.",
  notIntoThePast: "That day has passed. Please choose today or a later day.",
  tooFarAhead: "Planning reaches five years ahead at most. Please check the year and choose a nearer day.",
  timeNeedsDay: "A time needs a day. Please choose the day first.",
  unknownFormat: "This format no longer exists here. Please choose another.",
  unknownPerson: "This person no longer belongs to the association. Please choose somebody else.",
  tooManyComments:
    "This post already has 500 comments. Please delete what is settled; the text is still there.",
  onlyOwnComment: "Only one's own comment can be changed or deleted.",
  threadIsAway: "This thread is gone. The text is still there and can begin a new one.",
  tooManyEntries: "A post holds no more than 50 entries of one kind. What was there is still there.",
  onlyVerifyOneself: "Everybody confirms a fact only for themselves. The entry stands as it did before.",
  unknownChannel: "This channel no longer exists here. Please choose another.",
  postsBelongToDistricts: "Posts belong to a district association. None can be created here.",
  changedMeanwhile:
    "Somebody else has changed something meanwhile. The view is up to date now, please try again.",
  reasonNeeded: "This needs a reason. A short sentence is enough.",
  nothingToUndo: "This can no longer be undone. The post stays as shown.",
  slotIsFilled:
    "Somebody else has filled this slot meanwhile. Their post stands there now; nothing was lost.",
  slotIsSkipped: "This slot has been left out meanwhile. It can be taken back in the series.",
  slotIsGone: "The series no longer has this slot. What is shown is up to date now.",
  swapNeedsTwo: "A swap needs two different slots.",
  seriesGoesOn:
    "This series was changed from a day on meanwhile and goes on as a new one. Please change it there.",
  seriesTakenUp:
    "Another series runs in its place meanwhile. Together some dates would be there twice; please go on there.",
  seriesBeginsLater:
    "The earlier part of the series still runs on this day, and it stays as it is. Please choose a later day.",
  seriesStartsFarAway: "A series begins at most {years, number} years before or after today.",
  seriesEndsBeforeStart: "The end lies before the beginning. Please choose a later last day.",
  tooManySeries:
    "An association holds no more than {most, number} running series. Please end one of them first.",
  importChanged:
    "Posts of this import have been edited since. It can no longer be taken back as a whole, everything stays.",
  rolesDoNotFit: "This role does not exist in this association.",
  roleNotHere: "This role does not exist in this association.",
  emailInvalid: "This email address is not valid.",
  lastManager: "This is the only district management. Please give somebody else this role first.",
  lastAdmin: "This is the only administrator. Please give somebody else this role first.",
  ownManagingRole: "Only somebody else can take away your own managing role.",
  dutyNotHeld: "This person does not have that duty and needs no stand-in for it.",
  helpNotNeighbour: "Help can come from another district of the same state association, or from that itself.",
  helpNeedsDuty: "Please choose at least one duty to be helped with.",
  helpExists: "This is proposed or agreed with that association already. It is in the list.",
  helpNotYours: "Only the other side can agree. Until then the proposal can be taken back.",
  deputySelf: "Nobody can stand in for themselves.",
  deputyTwice: "Everybody can stand in the order only once.",
  deputyNotInTeam: "This person is no longer in the team. Please choose somebody else.",
  deputyMayNotDecide: "Whoever only reads may not approve. Please choose somebody else.",
  districtExists: "A district with this name already exists.",
  onlyStatesHaveDistricts: "Only a state association has districts.",
  rangeTooLong: "This period is too long or ends before it begins. Please choose a shorter one.",
  signInFirst: "The session has ended. Please sign in again; what was typed on this page stays.",
  tooManyAttempts: "Too many attempts in a short time. Please try again in a few minutes.",
  tooManyWrites: "Too many changes in a short time. Please try again in a minute.",
  foreignOrigin: "This request came from another site and was not carried out.",
  tooLarge: "This is too large for one request. Nothing was saved.",
  diskFull: "The server is almost out of space. Reading goes on; changes work again once there is room.",
  checkIsAway: "This check is no longer part of the list that holds. The other answers are still there.",
  answerDoesNotFit: "This answer does not fit this question. Nothing was saved.",
  classNotHigher: "The risk class is that high already. Nothing was changed.",
  classNotLower: "The risk class is that low already. Nothing was changed.",
  linkIsMissing: "The post has no complete address yet. It begins with https://.",
  checklistBelongsToState: "The checklist belongs to the state association and can be changed there only.",
  operationsBelongToState: "Operations belong to the state association and can be seen there only.",
  jobGone: "This work is no longer here: it has been started again already.",
  checkedOnToCome: "This day is in the future. Please choose the day on which the list was checked.",
  checklistEmpty: "An empty list cannot be published. Please add at least one check.",
  media: {
    busy: "Many files are being uploaded right now. Please try again in a minute.",
    damaged: "The file is damaged or incomplete. Please open the original, save it again and choose it anew.",
    drawing: "This is an SVG drawing. Please export it as PNG and choose it again.",
    emptyFile: "The file is empty. Please choose another one.",
    guardiansNeeded: "For minors their guardians must agree. Please enter who agreed.",
    idTaken: "This file is already there with other content. Please upload it again.",
    imageTooLarge:
      "The picture is larger than {limit, number} MB. Please make it smaller and choose it again.",
    inUse:
      "{count, plural, one {A post still uses} other {# posts still use}} this file. Please remove it there first.",
    otherKind: "A picture can only be replaced by a picture, a video only by a video.",
    phonePicture:
      "This is a HEIC or AVIF picture, as many phones take them. On an iPhone: Settings › Camera › Formats › Most Compatible; or export the picture as JPEG.",
    phoneVideo: "This is a MOV video, as many phones take them. Please export it as MP4 and choose it again.",
    storageAway:
      "The storage for files cannot be reached right now. Nothing was saved, please try again later.",
    tooManyPixels:
      "The picture has more than {limit, number} megapixels. Please make it smaller and choose it again.",
    tooSlow: "The picture is too elaborate and was not processed. Please save it as JPEG.",
    unknown: "One of these files no longer exists. The selection was not changed.",
    unknownType:
      "This kind of file is not accepted. Possible are pictures (JPEG, PNG, WebP, GIF) and videos (MP4, WebM).",
    videoTooLarge: "The video is larger than {limit, number} MB. Please shorten it or make it smaller.",
  },
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
  mailNotConfigured: "Without a mail server nothing can be sent.",
  mailNotFailed: "This mail is on its way or sent already.",
} as const satisfies SameKeys<typeof de>;
