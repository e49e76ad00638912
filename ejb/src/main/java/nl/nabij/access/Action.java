package nl.nabij.access;

/**
 * What people do to personal data, as the log names it. {@code eventCode} is the EventActionCode of
 * RFC 3881: C(reate), R(ead), U(pdate), D(elete), E(xecute).
 */
public enum Action {
  SIGN_IN("sign-in", 'E', Purpose.IDENTIFICATION),
  SIGN_OUT("sign-out", 'E', Purpose.IDENTIFICATION),
  ENROL_YOUTH("youth.enrol", 'C', Purpose.GUIDANCE),
  INVITE("device.invite", 'C', Purpose.IDENTIFICATION),
  TIE_DEVICE("device.tie", 'C', Purpose.IDENTIFICATION),
  SEE_DEVICES("device.list", 'R', Purpose.IDENTIFICATION),
  END_DEVICE("device.end", 'D', Purpose.IDENTIFICATION),
  LOCK("device.lock", 'U', Purpose.IDENTIFICATION),
  UNLOCK("device.unlock", 'E', Purpose.IDENTIFICATION),
  FIND_COPY("device.copied", 'D', Purpose.IDENTIFICATION),
  SEE_NOTICE_CHOICE("notice.see", 'R', Purpose.CONTACT),
  CHOOSE_NOTICES("notice.choose", 'U', Purpose.CONTACT),
  SEE_CASELOAD("caseload.list", 'R', Purpose.GUIDANCE),
  SEE_TEAM("team.list", 'R', Purpose.GUIDANCE),
  OPEN_DOSSIER("dossier.open", 'R', Purpose.GUIDANCE),
  OPEN_CASE("case.open", 'C', Purpose.GUIDANCE),
  MOVE_CASE("case.move", 'U', Purpose.GUIDANCE),
  CLOSE_CASE("case.close", 'U', Purpose.GUIDANCE),
  ASSIGN_CASE("case.assign", 'U', Purpose.GUIDANCE),
  OPEN_THREAD("thread.open", 'R', Purpose.CONTACT),
  WRITE_MESSAGE("message.write", 'C', Purpose.CONTACT),
  SEARCH_MESSAGES("message.search", 'R', Purpose.CONTACT),
  KEEP_DRAFT("draft.keep", 'C', Purpose.CONTACT),
  SEE_DRAFT("draft.open", 'R', Purpose.CONTACT),
  MARK_READ("message.read", 'U', Purpose.CONTACT),
  SEE_REACH("reach.open", 'R', Purpose.CONTACT),
  WISH_REACH("reach.wish", 'U', Purpose.CONTACT),
  AGREE_REACH("reach.agree", 'U', Purpose.CONTACT),
  SET_USUAL_REACH("reach.usual", 'U', Purpose.CONTACT),
  EDIT_MESSAGE("message.edit", 'U', Purpose.CONTACT),
  WITHDRAW_MESSAGE("message.withdraw", 'D', Purpose.CONTACT),
  REACT("message.react", 'U', Purpose.CONTACT),
  PIN_MESSAGE("message.pin", 'U', Purpose.CONTACT),
  SEE_EARLIER("message.earlier", 'R', Purpose.CONTACT),
  CHOOSE_SHOWING("thread.show", 'U', Purpose.CONTACT),
  SEE_PHRASES("phrase.list", 'R', Purpose.CONTACT),
  KEEP_PHRASE("phrase.keep", 'U', Purpose.CONTACT),
  FILL_PHRASE("phrase.fill", 'R', Purpose.CONTACT),
  PLAN_MESSAGE("message.plan", 'C', Purpose.CONTACT),
  SEE_PLANNED("message.planned", 'R', Purpose.CONTACT),
  CHANGE_PLANNED("message.replan", 'U', Purpose.CONTACT),
  SEE_ABSENCES("absence.list", 'R', Purpose.CONTACT),
  RECORD_ABSENCE("absence.record", 'U', Purpose.CONTACT),
  SET_WORRY_WORDS("worry.words", 'U', Purpose.CONTACT),
  SEE_WORRY("worry.seen", 'U', Purpose.CONTACT),
  SEND_ATTACHMENT("attachment.send", 'C', Purpose.CONTACT),
  OPEN_ATTACHMENT("attachment.open", 'R', Purpose.CONTACT),
  SEE_PREVIEW("attachment.preview", 'R', Purpose.CONTACT),
  SEE_GROUPS("group.list", 'R', Purpose.CONTACT),
  MAKE_GROUP("group.make", 'C', Purpose.CONTACT),
  JOIN_TEAM("group.team", 'E', Purpose.CONTACT),
  SEE_GROUP("group.open", 'R', Purpose.CONTACT),
  CHANGE_GROUP("group.change", 'U', Purpose.CONTACT),
  INVITE_TO_GROUP("group.invite", 'U', Purpose.CONTACT),
  JOIN_GROUP("group.join", 'U', Purpose.CONTACT),
  LEAVE_GROUP("group.leave", 'U', Purpose.CONTACT),
  SEE_AGREEMENTS("agreement.list", 'R', Purpose.GUIDANCE),
  MAKE_AGREEMENT("agreement.make", 'C', Purpose.GUIDANCE),
  MARK_AGREEMENT("agreement.mark", 'U', Purpose.GUIDANCE),
  SEE_COMPANIONS("companion.list", 'R', Purpose.CONTACT),
  ASK_COMPANION("companion.ask", 'C', Purpose.CONTACT),
  ALLOW_COMPANION("companion.allow", 'U', Purpose.CONTACT),
  INVITE_COMPANION("companion.invite", 'C', Purpose.IDENTIFICATION),
  END_COMPANION("companion.end", 'U', Purpose.CONTACT),
  ENTER_COMPANION("companion.enter", 'E', Purpose.IDENTIFICATION),
  PLAN_APPOINTMENT("appointment.plan", 'C', Purpose.APPOINTMENTS),
  CANCEL_APPOINTMENT("appointment.cancel", 'U', Purpose.APPOINTMENTS),
  RECORD_ATTENDANCE("appointment.attend", 'U', Purpose.APPOINTMENTS),
  SEE_APPOINTMENTS("appointment.list", 'R', Purpose.APPOINTMENTS),
  WRITE_LETTER("letter.write", 'C', Purpose.APPOINTMENTS),
  EXPORT_THREAD("thread.export", 'R', Purpose.CONTACT),
  OPEN_LETTER("letter.open", 'R', Purpose.APPOINTMENTS),
  OPEN_ROOM("call.open", 'R', Purpose.APPOINTMENTS),
  ENTER_CALL("call.enter", 'E', Purpose.APPOINTMENTS),
  ADMIT_TO_CALL("call.admit", 'E', Purpose.APPOINTMENTS),
  LEAVE_CALL("call.leave", 'E', Purpose.APPOINTMENTS),
  MAKE_PLAN("plan.make", 'C', Purpose.AFTERCARE),
  SEE_PLAN("plan.open", 'R', Purpose.AFTERCARE),
  SEE_DUE("plan.due", 'R', Purpose.AFTERCARE),
  RECORD_STEP("plan.step", 'U', Purpose.AFTERCARE),
  ASK_REQUEST("request.ask", 'C', Purpose.RIGHTS),
  SEE_REQUESTS("request.list", 'R', Purpose.RIGHTS),
  TAKE_AWAY("dossier.export", 'R', Purpose.RIGHTS),
  LIFT_RESTRICTION("dossier.lift", 'U', Purpose.RIGHTS),
  HAND_OVER_ON_PAPER("dossier.paper", 'R', Purpose.RIGHTS),
  ANSWER_REQUEST("request.answer", 'U', Purpose.RIGHTS),
  SEE_ERASURES("erasure.list", 'R', Purpose.RIGHTS),
  APPROVE_ERASURE("erasure.approve", 'U', Purpose.RIGHTS),
  HOLD_DOSSIER("dossier.hold", 'U', Purpose.RIGHTS),
  ERASE_DOSSIER("dossier.erase", 'D', Purpose.RIGHTS),
  KEEP_NO_LONGER("dossier.trim", 'D', Purpose.RIGHTS),
  SET_RETENTION("retention.set", 'U', Purpose.RIGHTS),
  SEARCH_LOG("log.search", 'R', Purpose.OVERSIGHT),
  EXPORT_LOG("log.export", 'R', Purpose.OVERSIGHT),
  RENEW_LOG_KEY("log.key", 'U', Purpose.OVERSIGHT),
  PROVE_ENTRY("log.prove", 'R', Purpose.OVERSIGHT),
  SEE_BREACH("log.breach", 'R', Purpose.OVERSIGHT),
  SEE_LOOKS("log.looks", 'R', Purpose.OVERSIGHT),
  SEE_SIGNALS("signal.list", 'R', Purpose.OVERSIGHT),
  JUDGE_SIGNAL("signal.judge", 'U', Purpose.OVERSIGHT),
  BREAK_GLASS("glass.break", 'E', Purpose.GUIDANCE),
  SEE_GLASS("glass.list", 'R', Purpose.OVERSIGHT),
  SEE_READERS("dossier.readers", 'R', Purpose.GUIDANCE),
  FIND_YOUTH("youth.find", 'R', Purpose.OVERSIGHT),
  KNOCK_ELSEWHERE("elsewhere.knock", 'E', Purpose.IDENTIFICATION);

  private final String code;
  private final char eventCode;
  private final Purpose purpose;

  Action(final String code, final char eventCode, final Purpose purpose) {
    this.code = code;
    this.eventCode = eventCode;
    this.purpose = purpose;
  }

  public String code() {
    return code;
  }

  public char eventCode() {
    return eventCode;
  }

  public Purpose purpose() {
    return purpose;
  }
}
