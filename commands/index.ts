import { findAdopted, openAdopt, openAdoptOf, submitAdopt } from './adopt/adopt-form.ts';
import { openAdoptions } from './adopt/adopted.ts';
import { openAward, submitAward } from './adopt/award-form.ts';
import { openAwards } from './adopt/award-list.ts';
import { openConfirm, submitConfirm, turnConfirm } from './adopt/confirm-form.ts';
import { openCorrect, submitCorrect } from './adopt/correct-form.ts';
import { submitIssues } from './adopt/issues-form.ts';
import { openRate, submitRate } from './adopt/rate-form.ts';
import { giveUpPress, openCheck, submitAnswers, submitReconciled } from './adopt/reconcile-answers.ts';
import { openReconcile, submitReconcile } from './adopt/reconcile-form.ts';
import { openRetroEntry, submitRetroEntry } from './adopt/retro-entry.ts';
import { openRetro, retroPress, submitRetro } from './adopt/retro-form.ts';
import { openTakeBack, submitTakeBack } from './adopt/take-award-back.ts';
import { openUnrated, unratedPress } from './adopt/unrated.ts';
import { openVoid, submitVoid } from './adopt/void-form.ts';
import { openWhy } from './adopt/why.ts';
import type {
  CommandDoor,
  CommandName,
  FormDoor,
  HomeDoor,
  MessageDoor,
  OptionsDoor,
  PressDoor,
  ShortcutDoor,
} from './answer.ts';
import {
  approveBulletinPress,
  openBulletin,
  openBulletinReturn,
  publishBulletinPress,
  seeBulletin,
  submitBulletin,
  submitBulletinPress,
  submitBulletinReturn,
  takeBulletinPress,
} from './bulletin/bulletin-desk.ts';
import { openBulletins, showBulletins } from './bulletin/bulletin-list.ts';
import { openScore, submitScore } from './bulletin/score-form.ts';
import { findPerson } from './find-person.ts';
import { showHelp } from './help/help.ts';
import { drawHome } from './home/home.ts';
import {
  type ModalId,
  modal,
  type OptionsId,
  options,
  type PressId,
  press,
  type ShortcutId,
  shortcut,
} from './ids.ts';
import { showBoard } from './leaderboard/board.ts';
import { showMine } from './mine/my-reports.ts';
import { closePress, openReopen, submitReopen } from './office/close-form.ts';
import { openDispatch, submitDispatch } from './office/dispatch-form.ts';
import { findOriginal, openDuplicate, submitDuplicate } from './office/duplicate-form.ts';
import { openEdit, submitEdit, submitTakeOver } from './office/edit-form.ts';
import { openExport, openExportPress, submitExport } from './office/export-form.ts';
import { findWaitingReport, openSignature, submitFound } from './office/find-signature.ts';
import { openMerge, submitMerge } from './office/merge-form.ts';
import { openActs } from './office/more-acts.ts';
import { copyText, takeTransmittal } from './office/papers.ts';
import { openQueue, turnQueue } from './office/queue.ts';
import { openKeep, openOfficeReturn, submitKeep, submitOfficeReturn } from './office/return-and-keep.ts';
import {
  openPlace,
  openSignatureOf,
  pickSignWay,
  submitPlace,
  submitSignature,
} from './office/signature-form.ts';
import { openCorrection, openRecall, openReceipt, submitTurn } from './office/turn-form.ts';
import { approvePayout, checkPayout, openCancel, openPay, submitCancel, submitPay } from './payout/decide.ts';
import { seePayout, showPayouts, takePayoutSheet } from './payout/payout-list.ts';
import { openPreparation, submitPreparation } from './payout/prepare-form.ts';
import { openExempt, submitExempt } from './quota/exempt-form.ts';
import { showQuota } from './quota/overview.ts';
import { noReportPress, snoozePress } from './quota/reminder.ts';
import { dropDraftPress, resumeDraft, showDrafts } from './report/drafts.ts';
import { messageToDraft } from './report/message.ts';
import { openMore } from './report/open-more.ts';
import { fullTextPress } from './report/reading.ts';
import { openRegister, submitRegister } from './report/register-only.ts';
import { openRevision, reviseAnew, submitRevision } from './report/revise.ts';
import { openAnswer, openNewForm, openReportForm, submitReportForm } from './report/submit.ts';
import { takeAttachmentPress } from './report/take-attachment.ts';
import { pickTemplate } from './report/template.ts';
import { chooseFile, readFile } from './report/text-file.ts';
import { compareVersionsPress, timelinePress } from './report/timeline.ts';
import { addPart, keepTyped } from './report/typing.ts';
import { compareVersions } from './report/versions.ts';
import { withdrawPress } from './report/withdraw.ts';
import { approvePress, undoPress } from './review/decide.ts';
import { endDelegationPress, openDelegation, submitDelegation } from './review/delegation-form.ts';
import {
  openHold,
  openOpinion,
  openReturn,
  pickReason,
  submitHold,
  submitOpinion,
  submitReturn,
} from './review/opinion-forms.ts';
import { openRaise, signMenu, submitPassOn, submitRetype } from './review/pass-on.ts';
import { dropTyped, hearTyped, recordTyped } from './review/typed-opinion.ts';
import {
  approveWaiting,
  openWaitingOpinion,
  openWaitingReturn,
  showWaiting,
  submitWaitingOpinion,
  submitWaitingReturn,
  waitingPress,
} from './review/waiting.ts';
import {
  openWaitingMore,
  submitWaitingHold,
  submitWaitingPassOn,
  submitWaitingRetype,
} from './review/waiting-more.ts';
import { askWithdrawalPress, consentPress, declinePress } from './review/withdrawal.ts';
import { openJobs, runJobPress, switchJobPress } from './settings/jobs.ts';
import { showRules, whatIfPress } from './settings/rules.ts';
import { openUndelivered, resendPress } from './settings/undelivered.ts';
import { openSolicit, submitSolicit } from './solicit/solicit-form.ts';
import { closeSolicitationPress, openExtension, submitExtension } from './solicit/solicit-list.ts';
import {
  closeSuggestionPress,
  openSuggestionAnswer,
  submitSuggestionAnswer,
} from './suggestion/answer-form.ts';
import { openSuggestion, submitSuggestion } from './suggestion/suggestion-form.ts';
import { findRelated, openBackflow, submitBackflow } from './urgent/backflow-form.ts';
import { closeUrgentPress, openCall, submitCall } from './urgent/call-form.ts';
import { submitFollow } from './urgent/follow-form.ts';
import { openUrgent, submitUrgent } from './urgent/report-urgent.ts';
import { openFinal, openFollow, urgentAnew } from './urgent/urgent-drafts.ts';
import { pickUrgentKind, pickUrgentType } from './urgent/urgent-kind.ts';
import { anyWord } from './words.ts';

/** Everything a person can do, on one screen. */

export const commands: Record<CommandName, CommandDoor> = {
  report: openReportForm,
  adopt: openAdopt,
  quota: showQuota,
  leaderboard: showBoard,
  xinbao: anyWord({
    report: openReportForm,
    adopt: openAdopt,
    confirm: openConfirm,
    unrated: openUnrated,
    retro: openRetro,
    quota: showQuota,
    leaderboard: showBoard,
    sign: openSignature,
    registerOnly: openRegister,
    urgent: openUrgent,
    backflow: openBackflow,
    waiting: showWaiting,
    drafts: showDrafts,
    queue: openQueue,
    delegate: openDelegation,
    solicit: openSolicit,
    rules: showRules,
    bulletin: showBulletins,
    payout: showPayouts,
    reconcile: openReconcile,
    export: openExport,
    award: openAwards,
    exempt: openExempt,
    jobs: openJobs,
    undelivered: openUndelivered,
    suggest: openSuggestion,
    mine: showMine,
    help: showHelp,
  }),
};

export const shortcuts: Record<ShortcutId, ShortcutDoor> = {
  [shortcut.report]: openReportForm,
  [shortcut.message]: messageToDraft,
};

export const presses: Record<PressId, PressDoor> = {
  [press.openForm]: openReportForm,
  [press.newForm]: openNewForm,
  [press.typed]: keepTyped,
  [press.typedAnew]: keepTyped,
  [press.template]: pickTemplate,
  [press.chooseFile]: chooseFile,
  [press.readFile]: readFile,
  [press.addPart]: addPart,
  [press.resume]: resumeDraft,
  [press.dropDraft]: dropDraftPress,
  [press.revise]: openRevision,
  [press.reviseAnew]: reviseAnew,
  [press.withdraw]: withdrawPress,
  [press.fullText]: fullTextPress,
  [press.timeline]: timelinePress,
  [press.compareVersions]: compareVersionsPress,
  [press.more]: openMore,
  [press.takeAttachment]: takeAttachmentPress,
  [press.whatIf]: whatIfPress,
  [press.compare]: compareVersions,
  [press.version]: compareVersions,
  [press.versionAgainst]: compareVersions,
  [press.approve]: approvePress,
  [press.opinion]: openOpinion,
  [press.return]: openReturn,
  [press.hold]: openHold,
  [press.reason]: pickReason,
  [press.undo]: undoPress,
  [press.waiting]: waitingPress,
  [press.waitingApprove]: approveWaiting,
  [press.waitingOpinion]: openWaitingOpinion,
  [press.waitingReturn]: openWaitingReturn,
  [press.waitingMore]: openWaitingMore,
  [press.typedYes]: recordTyped,
  [press.typedNo]: dropTyped,
  [press.endDelegation]: endDelegationPress,
  [press.edit]: openEdit,
  [press.dispatch]: openDispatch,
  [press.officeReturn]: openOfficeReturn,
  [press.officeMore]: openActs,
  [press.keep]: openKeep,
  [press.officeRaise]: openRaise,
  [press.enterSignature]: openSignatureOf,
  [press.placePaper]: openPlace,
  [press.signWay]: pickSignWay,
  [press.adoptOf]: openAdoptOf,
  [press.transmittal]: takeTransmittal,
  [press.copyText]: copyText,
  [press.signMore]: signMenu,
  [press.askWithdrawal]: askWithdrawalPress,
  [press.consentWithdrawal]: consentPress,
  [press.declineWithdrawal]: declinePress,
  [press.merge]: openMerge,
  [press.duplicate]: openDuplicate,
  [press.receipt]: openReceipt,
  [press.correct]: openCorrection,
  [press.recall]: openRecall,
  [press.close]: closePress,
  [press.reopen]: openReopen,
  [press.openJobs]: openJobs,
  [press.runJob]: runJobPress,
  [press.switchJob]: switchJobPress,
  [press.openUndelivered]: openUndelivered,
  [press.resendNotice]: resendPress,
  [press.openQueue]: openQueue,
  [press.openAdopt]: openAdopt,
  [press.openSolicit]: openSolicit,
  [press.openUrgent]: openUrgent,
  [press.openSignature]: openSignature,
  [press.openReconcile]: openReconcile,
  [press.openPayouts]: showPayouts,
  [press.openRules]: showRules,
  [press.openExport]: openExportPress,
  [press.openDelegation]: openDelegation,
  [press.queueState]: turnQueue,
  [press.queueType]: turnQueue,
  [press.queueUnit]: turnQueue,
  [press.queueUrgent]: turnQueue,
  [press.queueBack]: turnQueue,
  [press.queueNext]: turnQueue,
  [press.queueRefresh]: turnQueue,
  [press.adoptions]: openAdoptions,
  [press.confirmList]: turnConfirm,
  [press.confirmPage]: turnConfirm,
  [press.unrated]: unratedPress,
  [press.retro]: retroPress,
  [press.retroEntry]: openRetroEntry,
  [press.why]: openWhy,
  [press.whyUnit]: openWhy,
  [press.whyPage]: openWhy,
  [press.setRate]: openRate,
  [press.voidAdoption]: openVoid,
  [press.correctAdoption]: openCorrect,
  [press.answerSolicitation]: openAnswer,
  [press.extendSolicitation]: openExtension,
  [press.closeSolicitation]: closeSolicitationPress,
  [press.openSuggestion]: openSuggestion,
  [press.answerSuggestion]: openSuggestionAnswer,
  [press.closeSuggestion]: closeSuggestionPress,
  [press.openBulletins]: openBulletins,
  [press.draftBulletin]: openBulletin,
  [press.seeBulletin]: seeBulletin,
  [press.submitBulletin]: submitBulletinPress,
  [press.approveBulletin]: approveBulletinPress,
  [press.returnBulletin]: openBulletinReturn,
  [press.publishBulletin]: publishBulletinPress,
  [press.takeBulletin]: takeBulletinPress,
  [press.enterScore]: openScore,
  [press.openAwards]: openAwards,
  [press.giveAward]: openAward,
  [press.takeAwardBack]: openTakeBack,
  [press.payoutPrepare]: openPreparation,
  [press.payoutSee]: seePayout,
  [press.payoutCheck]: checkPayout,
  [press.payoutApprove]: approvePayout,
  [press.payoutPay]: openPay,
  [press.payoutCancel]: openCancel,
  [press.payoutSheet]: takePayoutSheet,
  [press.noReport]: noReportPress,
  [press.snooze]: snoozePress,
  [press.reconcile]: openCheck,
  [press.giveUpCheck]: giveUpPress,
  [press.urgentKind]: pickUrgentKind,
  [press.urgentType]: pickUrgentType,
  [press.urgentAnew]: urgentAnew,
  [press.urgentCall]: openCall,
  [press.urgentFollow]: openFollow,
  [press.urgentFinal]: openFinal,
  [press.urgentClose]: closeUrgentPress,
};

export const forms: Record<Exclude<ModalId, typeof modal.reading>, FormDoor> = {
  [modal.report]: submitReportForm,
  [modal.revise]: submitRevision,
  [modal.registerOnly]: submitRegister,
  [modal.opinion]: submitOpinion,
  [modal.return]: submitReturn,
  [modal.hold]: submitHold,
  [modal.waitingOpinion]: submitWaitingOpinion,
  [modal.waitingReturn]: submitWaitingReturn,
  [modal.waitingHold]: submitWaitingHold,
  [modal.waitingRetype]: submitWaitingRetype,
  [modal.waitingPassOn]: submitWaitingPassOn,
  [modal.delegation]: submitDelegation,
  [modal.edit]: submitEdit,
  [modal.dispatch]: submitDispatch,
  [modal.officeReturn]: submitOfficeReturn,
  [modal.keep]: submitKeep,
  [modal.passOn]: submitPassOn,
  [modal.retype]: submitRetype,
  [modal.findSignature]: submitFound,
  [modal.signature]: submitSignature,
  [modal.place]: submitPlace,
  [modal.takeOver]: submitTakeOver,
  [modal.merge]: submitMerge,
  [modal.duplicate]: submitDuplicate,
  [modal.turn]: submitTurn,
  [modal.reopen]: submitReopen,
  [modal.solicit]: submitSolicit,
  [modal.export]: submitExport,
  [modal.exempt]: submitExempt,
  [modal.extension]: submitExtension,
  [modal.suggestion]: submitSuggestion,
  [modal.suggestionAnswer]: submitSuggestionAnswer,
  [modal.bulletin]: submitBulletin,
  [modal.score]: submitScore,
  [modal.award]: submitAward,
  [modal.takeAwardBack]: submitTakeBack,
  [modal.bulletinReturn]: submitBulletinReturn,
  [modal.adopt]: submitAdopt,
  [modal.adoptIssues]: submitIssues,
  [modal.confirmAdoptions]: submitConfirm,
  [modal.rate]: submitRate,
  [modal.retro]: submitRetro,
  [modal.retroEntry]: submitRetroEntry,
  [modal.voidAdoption]: submitVoid,
  [modal.correctAdoption]: submitCorrect,
  [modal.payoutPrepare]: submitPreparation,
  [modal.payoutPay]: submitPay,
  [modal.payoutCancel]: submitCancel,
  [modal.reconcile]: submitReconcile,
  [modal.reconcileAnswers]: submitAnswers,
  [modal.reconcileConfirm]: submitReconciled,
  [modal.urgent]: submitUrgent,
  [modal.urgentCall]: submitCall,
  [modal.urgentFollow]: submitFollow,
  [modal.backflow]: submitBackflow,
};

export const searches: Record<OptionsId, OptionsDoor> = {
  [options.adoptReport]: findAdopted,
  [options.noticedWriter]: findPerson,
  [options.waitingReport]: findWaitingReport,
  [options.dutyOfficer]: findPerson,
  [options.original]: findOriginal,
  [options.relatedReport]: findRelated,
  [options.coWriter]: findPerson,
  [options.entryWriter]: findPerson,
};

/** What happens without a press: the home tab is opened, something is typed to the bot. */
export const events: { home: HomeDoor; message: MessageDoor } = { home: drawHome, message: hearTyped };
