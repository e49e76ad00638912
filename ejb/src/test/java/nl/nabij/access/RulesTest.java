package nl.nabij.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nabij.access.Rules.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

  @ParameterizedTest
  @EnumSource(Action.class)
  void aConsultantWithoutTieSeesNobody(final Action action) {
    final Set<Action> withoutDossier =
        EnumSet.of(
            Action.SIGN_IN,
            Action.SIGN_OUT,
            Action.ENROL_YOUTH,
            Action.BREAK_GLASS,
            Action.SEE_PHRASES,
            Action.KEEP_PHRASE,
            Action.SEE_ABSENCES,
            Action.RECORD_ABSENCE,
            Action.SEE_GROUPS,
            Action.MAKE_GROUP,
            Action.JOIN_TEAM);
    assertThat(Rules.of(action, Role.CONSULTANT) == Demand.ROLE)
        .isEqualTo(withoutDossier.contains(action));
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void theOfficerOverseesWithTwoFactorsAndDoesNothingElse(final Action action) {
    final Demand demand = Rules.of(action, Role.PRIVACY_OFFICER);
    if (action.purpose() == Purpose.OVERSIGHT
        || action.purpose() == Purpose.RIGHTS
            && action != Action.TAKE_AWAY
            && action != Action.KEEP_NO_LONGER
            && action != Action.ERASE_DOSSIER) {
      assertThat(demand).isEqualTo(Demand.ROLE_AND_SECOND_FACTOR);
    } else if (action == Action.SIGN_IN || action == Action.SIGN_OUT) {
      assertThat(demand).isEqualTo(Demand.ROLE);
    } else {
      assertThat(demand).isEqualTo(Demand.NEVER);
    }
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void nobodyElseOversees(final Action action) {
    if (action.purpose() == Purpose.OVERSIGHT) {
      for (final Role role : EnumSet.complementOf(EnumSet.of(Role.PRIVACY_OFFICER))) {
        assertThat(Rules.of(action, role)).isEqualTo(Demand.NEVER);
      }
      assertThat(Rules.ofYouth(action))
          .isEqualTo(action == Action.SEE_LOOKS ? Demand.SELF : Demand.NEVER);
    }
  }

  @Test
  void theCoordinatorSeesNoContents() {
    assertThat(allowed(Role.COORDINATOR))
        .containsExactlyInAnyOrder(
            Action.SIGN_IN,
            Action.SIGN_OUT,
            Action.SEE_PHRASES,
            Action.KEEP_PHRASE,
            Action.BREAK_GLASS,
            Action.ENROL_YOUTH,
            Action.SEE_CASELOAD,
            Action.SEE_TEAM,
            Action.OPEN_CASE,
            Action.ASSIGN_CASE,
            Action.SET_USUAL_REACH,
            Action.SEE_ABSENCES,
            Action.RECORD_ABSENCE,
            Action.SET_WORRY_WORDS,
            Action.SEE_GROUPS,
            Action.MAKE_GROUP,
            Action.JOIN_TEAM);
  }

  @Test
  void theAdministratorSeesNobody() {
    assertThat(allowed(Role.ADMINISTRATOR))
        .containsExactlyInAnyOrder(Action.SIGN_IN, Action.SIGN_OUT);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void aYouthIsOnlyEverThemselves(final Action action) {
    assertThat(Rules.ofYouth(action)).isIn(Demand.NEVER, Demand.SELF);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void ofRequestsToTheOfficerNoColleagueHears(final Action action) {
    if (action.purpose() == Purpose.RIGHTS) {
      for (final Role role : EnumSet.complementOf(EnumSet.of(Role.PRIVACY_OFFICER))) {
        assertThat(Rules.of(action, role)).isEqualTo(Demand.NEVER);
      }
    }
  }

  @Test
  void aCompanionTalksAndNothingElse() {
    assertThat(
            Arrays.stream(Action.values())
                .filter(action -> Rules.ofCompanion(action) != Demand.NEVER))
        .containsExactlyInAnyOrder(
            Action.OPEN_THREAD,
            Action.WRITE_MESSAGE,
            Action.MARK_READ,
            Action.EDIT_MESSAGE,
            Action.WITHDRAW_MESSAGE,
            Action.REACT,
            Action.SEE_EARLIER,
            Action.ENTER_COMPANION);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void aGuestComesAndGoesAndNothingElse(final Action action) {
    final boolean may = action == Action.ENTER_CALL || action == Action.LEAVE_CALL;
    assertThat(Rules.ofGuest(action)).isEqualTo(may ? Demand.LINK : Demand.NEVER);
  }

  @Test
  void belongingToAGroupOpensItsConversationAndNothingElse() {
    assertThat(Arrays.stream(Action.values()).filter(Rules::inGroup))
        .containsExactlyInAnyOrder(
            Action.OPEN_THREAD,
            Action.WRITE_MESSAGE,
            Action.MARK_READ,
            Action.KEEP_DRAFT,
            Action.SEE_DRAFT,
            Action.EDIT_MESSAGE,
            Action.WITHDRAW_MESSAGE,
            Action.REACT,
            Action.PIN_MESSAGE,
            Action.SEE_EARLIER,
            Action.SEND_ATTACHMENT,
            Action.OPEN_ATTACHMENT,
            Action.SEE_PREVIEW,
            Action.SEE_GROUP,
            Action.CHANGE_GROUP);
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void brokenGlassOpensNoMoreThanATie(final Action action) {
    if (Rules.byGlass(action)) {
      assertThat(Rules.of(action, Role.CONSULTANT)).isEqualTo(Demand.TIED);
    }
  }

  @Test
  void brokenGlassHandsNothingOverAndListsNobody() {
    assertThat(
            Arrays.stream(Action.values())
                .filter(action -> Rules.of(action, Role.CONSULTANT) == Demand.TIED)
                .filter(action -> !Rules.byGlass(action)))
        .containsExactlyInAnyOrder(
            Action.OPEN_CASE,
            Action.CLOSE_CASE,
            Action.ASSIGN_CASE,
            Action.INVITE,
            Action.END_DEVICE,
            Action.SEE_COMPANIONS,
            Action.ASK_COMPANION,
            Action.INVITE_COMPANION,
            Action.END_COMPANION,
            Action.SEE_GROUP,
            Action.CHANGE_GROUP,
            Action.INVITE_TO_GROUP,
            Action.SEE_CASELOAD,
            Action.SEE_DUE,
            Action.SEARCH_MESSAGES,
            Action.PLAN_MESSAGE,
            Action.CHANGE_PLANNED,
            Action.FILL_PHRASE);
  }

  @Test
  void onlyConsultantsAndCoordinatorsBreakTheGlass() {
    assertThat(Arrays.stream(Role.values()).filter(Rules::mayBreakGlass))
        .containsExactlyInAnyOrder(Role.CONSULTANT, Role.COORDINATOR);
  }

  private static Set<Action> allowed(final Role role) {
    return Arrays.stream(Action.values())
        .filter(action -> Rules.of(action, role) != Demand.NEVER)
        .collect(Collectors.toSet());
  }
}
