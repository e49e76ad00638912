package nl.nabij.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.nabij.access.Role;
import nl.nabij.people.StaffLogin;
import org.junit.jupiter.api.Test;

class SignedInStaffTest {

  @Test
  void theRolesOfTheRealmBecomeOursAndOthersAreNobodysBusiness() {
    final StaffLogin login = login(List.of("consultant", "offline_access"), List.of("pwd"));
    assertThat(login.roles()).containsExactly(Role.CONSULTANT);
  }

  @Test
  void aPasswordAloneIsOneFactor() {
    assertThat(login(List.of("privacy-officer"), List.of("pwd")).twoFactor()).isFalse();
    assertThat(login(List.of("privacy-officer"), null).twoFactor()).isFalse();
  }

  @Test
  void aCodeOrAKeyIsTheSecond() {
    assertThat(login(List.of("privacy-officer"), List.of("pwd", "otp")).twoFactor()).isTrue();
    assertThat(login(List.of("privacy-officer"), List.of("hwk")).twoFactor()).isTrue();
  }

  @Test
  void whoHasNoNameIsCalledByTheirUserName() {
    assertThat(SignedInStaff.login("sanne", null, " ", List.of(), null).name()).isEqualTo("sanne");
    assertThat(SignedInStaff.login("sanne", null, " ", List.of(), null).organisation()).isEmpty();
  }

  private static StaffLogin login(final List<String> roles, final List<String> methods) {
    return SignedInStaff.login("consultant", "meerdam", "Sanne de Wit", roles, methods);
  }
}
