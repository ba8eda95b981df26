import type { Job } from '#ports/job';
import { answerCheck, readCheck } from './check-bulletin.ts';
import { checksOf } from './check-report.ts';
import { claimReport } from './claim-report.ts';
import { closeReport, reopenReport } from './close-reports.ts';
import { confirmAdoptions, unconfirmedPage } from './confirm-adoptions.ts';
import { confirmCheck } from './confirm-check.ts';
import { cancelPayout, decidePayout, payPayout } from './decide-payout.ts';
import { approveReport, rejectReport, returnReport, undoReportApproval } from './decide-report.ts';
import { delegateSigning, endDelegation, listDelegations } from './delegate-signing.ts';
import { dispatchReport } from './dispatch-report.ts';
import { saveReportEdit } from './edit-report.ts';
import { enterPaperSignature, findWaiting, placeSignedPaper, signersOf } from './enter-signature.ts';
import { exemptUnit } from './exempt-unit.ts';
import { explainFigure } from './explain-figure.ts';
import { currentBoard, myReports, quotaOverview } from './figures.ts';
import { closeUrgent, followUrgent, logCall } from './follow-urgent.ts';
import { awardToTakeBack, giveAwardTo, listAwards, takeAwardBack } from './give-award.ts';
import { giveUpCheck } from './give-up-check.ts';
import { hearTyped } from './hear-typed.ts';
import { dropDraft, myDrafts, saveDraft, startDraft } from './keep-draft.ts';
import { keepReport } from './keep-report.ts';
import { listJobs } from './list-jobs.ts';
import { markAsDuplicate } from './mark-duplicate.ts';
import { mayAct } from './may-act.ts';
import { mergeable, mergeReports } from './merge-reports.ts';
import { myDesk } from './my-desk.ts';
import type { Needs } from './needs.ts';
import { nextWaiting } from './next-waiting.ts';
import { listBackflows, noteBackflow } from './note-backflow.ts';
import { noteMonth } from './note-month.ts';
import { findReports, officeQueue, queuePage, redrawCards } from './office-desk.ts';
import { passOnReport } from './pass-on-report.ts';
import { preparePayout } from './prepare-payout.ts';
import { adoptionToTurn, readAdoptions } from './read-adoptions.ts';
import { listPayouts, readPayout } from './read-payout.ts';
import { compareVersions, readReport } from './read-report.ts';
import { listSuggestions, readSuggestion } from './read-suggestions.ts';
import { readTextFile } from './read-text-file.ts';
import { listUrgent, readUrgent } from './read-urgent.ts';
import { recordAdoption, weighAdoption } from './record-adoption.ts';
import { registerReport, resubmitRegistered } from './register-report.ts';
import { reportTimeline } from './report-timeline.ts';
import { reportUrgent } from './report-urgent.ts';
import { resubmitReport } from './resubmit-report.ts';
import { readEntry, retroFromCheck } from './retro-from-check.ts';
import { retroRegisterReport } from './retro-register.ts';
import { returnByOffice } from './return-by-office.ts';
import { retypeReport } from './retype-report.ts';
import { runJob } from './run-job.ts';
import { listUnrated, setRate } from './set-rate.ts';
import { answerSuggestion, closeSuggestion } from './settle-suggestion.ts';
import { askWhatIf, showRules } from './show-rules.ts';
import {
  closeSolicitation,
  extendSolicitation,
  listSolicitations,
  readSolicitation,
  solicitReports,
} from './solicit-reports.ts';
import { startCheck } from './start-check.ts';
import {
  draftStationBulletin,
  listBulletins,
  mayDraftBulletin,
  passStationBulletin,
  readBulletin,
} from './station-bulletins.ts';
import { submitReport } from './submit-report.ts';
import { suggest } from './suggest.ts';
import { enterSuperiorScore, listScores } from './superior-scores.ts';
import { switchJob } from './switch-job.ts';
import { takeAttachment } from './take-attachment.ts';
import { takeBookPaper } from './take-book-paper.ts';
import { takePayoutSheet } from './take-payout-sheet.ts';
import { takeTransmittal } from './take-transmittal.ts';
import { correctRecorded, voidRecorded } from './turn-adoption.ts';
import { turnDispatch } from './turn-dispatch.ts';
import { listUndelivered, resendNotice } from './undelivered.ts';
import { whereItWent } from './where-it-went.ts';
import { requestWithdrawal, settleWithdrawal, withdrawReport } from './withdraw-report.ts';

/** Everything the house can do for a person, on one screen. */
export const makeServices = (
  needs: Needs,
  jobs: readonly Job[] = [],
  { check, repeat } = checksOf(needs),
) => ({
  organisation: needs.organisation,
  now: () => needs.clock.now(),
  submitReport: submitReport(needs, check),
  resubmitReport: resubmitReport(needs, check),
  readTextFile: readTextFile(needs),
  registerReport: registerReport(needs, repeat),
  resubmitRegistered: resubmitRegistered(needs, repeat),
  withdrawReport: withdrawReport(needs),
  approveReport: approveReport(needs),
  rejectReport: rejectReport(needs),
  returnReport: returnReport(needs),
  undoApproval: undoReportApproval(needs),
  passOnReport: passOnReport(needs),
  retypeReport: retypeReport(needs),
  enterPaperSignature: enterPaperSignature(needs),
  placeSignedPaper: placeSignedPaper(needs),
  findWaiting: findWaiting(needs),
  signersOf: signersOf(needs),
  requestWithdrawal: requestWithdrawal(needs),
  settleWithdrawal: settleWithdrawal(needs),
  claimReport: claimReport(needs),
  saveEdit: saveReportEdit(needs),
  returnByOffice: returnByOffice(needs),
  keepReport: keepReport(needs),
  mergeable: mergeable(needs),
  mergeReports: mergeReports(needs),
  markDuplicate: markAsDuplicate(needs),
  dispatchReport: dispatchReport(needs),
  closeReport: closeReport(needs),
  reopenReport: reopenReport(needs),
  turnDispatch: turnDispatch(needs),
  takeTransmittal: takeTransmittal(needs),
  takeAttachment: takeAttachment(needs),
  weighAdoption: weighAdoption(needs),
  takeBookPaper: takeBookPaper(needs),
  recordAdoption: recordAdoption(needs),
  unconfirmedPage: unconfirmedPage(needs),
  confirmAdoptions: confirmAdoptions(needs),
  explainFigure: explainFigure(needs),
  retroRegister: retroRegisterReport(needs),
  readEntry: readEntry(needs),
  retroFromCheck: retroFromCheck(needs),
  listUnrated: listUnrated(needs),
  setRate: setRate(needs),
  readAdoptions: readAdoptions(needs),
  adoptionToTurn: adoptionToTurn(needs),
  voidAdoption: voidRecorded(needs),
  correctAdoption: correctRecorded(needs),
  startCheck: startCheck(needs),
  readCheck: readCheck(needs),
  answerCheck: answerCheck(needs),
  confirmCheck: confirmCheck(needs),
  giveUpCheck: giveUpCheck(needs),
  giveAward: giveAwardTo(needs),
  takeAwardBack: takeAwardBack(needs),
  awardToTakeBack: awardToTakeBack(needs),
  listAwards: listAwards(needs),
  delegateSigning: delegateSigning(needs),
  endDelegation: endDelegation(needs),
  listDelegations: listDelegations(needs),
  whereItWent: whereItWent(needs),
  solicitReports: solicitReports(needs),
  extendSolicitation: extendSolicitation(needs),
  closeSolicitation: closeSolicitation(needs),
  listSolicitations: listSolicitations(needs),
  readSolicitation: readSolicitation(needs),
  listBulletins: listBulletins(needs),
  mayDraftBulletin: mayDraftBulletin(needs),
  draftBulletin: draftStationBulletin(needs),
  readBulletin: readBulletin(needs),
  passBulletin: passStationBulletin(needs),
  listScores: listScores(needs),
  enterSuperiorScore: enterSuperiorScore(needs),
  noteMonth: noteMonth(needs),
  exemptUnit: exemptUnit(needs),
  saveDraft: saveDraft(needs),
  startDraft: startDraft(needs),
  myDrafts: myDrafts(needs),
  dropDraft: dropDraft(needs),
  mayAct: mayAct(needs),
  readReport: readReport(needs),
  reportTimeline: reportTimeline(needs),
  nextWaiting: nextWaiting(needs),
  hearTyped: hearTyped(needs),
  myDesk: myDesk(needs),
  compareVersions: compareVersions(needs),
  findReports: findReports(needs),
  officeQueue: officeQueue(needs),
  queuePage: queuePage(needs),
  redrawCards: redrawCards(needs),
  quotaOverview: quotaOverview(needs),
  currentBoard: currentBoard(needs),
  myReports: myReports(needs),
  preparePayout: preparePayout(needs),
  decidePayout: decidePayout(needs),
  payPayout: payPayout(needs),
  cancelPayout: cancelPayout(needs),
  listPayouts: listPayouts(needs),
  readPayout: readPayout(needs),
  takePayoutSheet: takePayoutSheet(needs),
  reportUrgent: reportUrgent(needs, repeat),
  followUrgent: followUrgent(needs, repeat),
  logCall: logCall(needs),
  closeUrgent: closeUrgent(needs),
  readUrgent: readUrgent(needs),
  listUrgent: listUrgent(needs),
  showRules: showRules(needs),
  askWhatIf: askWhatIf(needs),
  suggest: suggest(needs),
  listSuggestions: listSuggestions(needs),
  readSuggestion: readSuggestion(needs),
  answerSuggestion: answerSuggestion(needs),
  closeSuggestion: closeSuggestion(needs),
  listJobs: listJobs(needs, jobs),
  runJob: runJob(needs, jobs),
  switchJob: switchJob(needs),
  listUndelivered: listUndelivered(needs),
  resendNotice: resendNotice(needs),
  noteBackflow: noteBackflow(needs),
  listBackflows: listBackflows(needs),
});

export type Services = ReturnType<typeof makeServices>;
