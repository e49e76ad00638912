package nl.nabij.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.nabij.access.House;
import nl.nabij.access.NotFound;
import nl.nabij.access.Origin;
import nl.nabij.access.Refused;
import nl.nabij.access.Rejected;
import nl.nabij.access.Role;
import nl.nabij.access.Staff;
import nl.nabij.calendar.TestClock;
import nl.nabij.database.TestTransactions;
import nl.nabij.live.TestLive;
import nl.nabij.vault.TestVault;
import nl.nabij.vault.Vault;
import org.junit.jupiter.api.Test;

class DirectoryTest {

  private static final Origin ORIGIN = new Origin("192.0.2.7", "");

  private final TestTransactions transactions = TestTransactions.fresh();
  private final TestClock clock = new TestClock("2026-11-23T09:00:00Z");
  private final Vault vault = TestVault.in(transactions, clock);
  private final Directory directory =
      TestDirectory.in(transactions, vault, clock, new TestLive(transactions).topic());
  private final Organisation meerdam =
      transactions.call(() -> TestDirectory.organisation(directory, "meerdam"));
  private final Organisation duinbeek =
      transactions.call(() -> TestDirectory.organisation(directory, "duinbeek"));

  private Staff signIn(final String login, final String organisation, final String name) {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin(login, organisation, name, Set.of(Role.CONSULTANT), false), ORIGIN));
  }

  private Staff officer() {
    return transactions.call(
        () ->
            directory.recognise(
                new StaffLogin("officer", "meerdam", "Henk", Set.of(Role.PRIVACY_OFFICER), true),
                ORIGIN));
  }

  @Test
  void aMemberOfStaffIsTheSameAtEachSignIn() {
    final Staff first = signIn("sanne", "meerdam", "Sanne de Wit");
    final Staff again = signIn("sanne", "meerdam", "Sanne de Wit");
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(first.organisation()).isEqualTo(meerdam.id());
  }

  @Test
  void aNewNameInTheRealmIsTheNameFromThenOn() {
    final Staff staff = signIn("sanne", "meerdam", "Sanne de Wit");
    signIn("sanne", "meerdam", "Sanne Bos");
    assertThat(transactions.call(() -> directory.staffNames(List.of(staff.id()))))
        .isEqualTo(Map.of(staff.id(), "Sanne Bos"));
  }

  @Test
  void theSameUserNameInAnotherMunicipalityIsRefused() {
    signIn("sanne", "meerdam", "Sanne de Wit");
    assertThatThrownBy(() -> signIn("sanne", "duinbeek", "Sanne de Wit"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("other-organisation");
  }

  @Test
  void anUnknownMunicipalityAndNoRoleAreRefused() {
    assertThatThrownBy(() -> signIn("sanne", "elders", "Sanne"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("organisation");
    assertThatThrownBy(
            () ->
                transactions.run(
                    () ->
                        directory.recognise(
                            new StaffLogin("x", "meerdam", "X", Set.of(), true), ORIGIN)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("role");
  }

  @Test
  void enrollingTheSameYouthAgainChangesNothing() {
    final UUID id = UUID.randomUUID();
    final House house = new House("test", meerdam.id());
    final YouthDetails details =
        new YouthDetails("Noor", "van Dam", LocalDate.of(2004, 5, 6), null, null, "nl");
    transactions.run(() -> directory.enrolYouth(house, id, meerdam.id(), details));
    transactions.run(
        () ->
            directory.enrolYouth(
                house,
                id,
                meerdam.id(),
                new YouthDetails("X", "Y", LocalDate.of(2000, 1, 1), null, null, "nl")));
    assertThat(transactions.call(() -> directory.details(house, id))).isEqualTo(details);
  }

  @Test
  void theDetailsOfAYouthAreNotThereForAnotherMunicipality() {
    final UUID youth = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    final House other = new House("test", duinbeek.id());
    assertThatThrownBy(() -> transactions.run(() -> directory.details(other, youth)))
        .isInstanceOf(NotFound.class);
    assertThat(transactions.call(() -> directory.youthNames(other, List.of(youth)))).isEmpty();
  }

  @Test
  void anErasedYouthIsLeftOutOfAList() {
    final UUID noor = transactions.call(() -> TestDirectory.youth(directory, meerdam));
    final UUID daan =
        transactions.call(() -> TestDirectory.youth(directory, meerdam, "Daan", "Vos"));
    transactions.run(() -> vault.destroy(noor));
    final House house = new House("test", meerdam.id());
    assertThat(transactions.call(() -> directory.youthNames(house, List.of(noor, daan))))
        .isEqualTo(Map.of(daan, "Daan Vos"));
  }

  @Test
  void theOfficerFindsAYouthOfTheOwnMunicipalityByAPartOfTheNameWithoutAccents() {
    final UUID zoe =
        transactions.call(() -> TestDirectory.youth(directory, meerdam, "Zoë", "Ünal"));
    transactions.run(() -> TestDirectory.youth(directory, meerdam, "Daan", "Vos"));
    transactions.run(() -> TestDirectory.youth(directory, duinbeek, "Zoë", "Ünal"));
    final Staff officer = officer();
    assertThat(transactions.call(() -> directory.findYouth(officer, "oe un")))
        .isEqualTo(Map.of(zoe, "Zoë Ünal"));
    assertThat(transactions.call(() -> directory.findYouth(officer, "%%"))).isEmpty();
  }

  @Test
  void lookingForAYouthIsForTheOfficer() {
    transactions.run(() -> TestDirectory.youth(directory, meerdam, "Zoë", "Ünal"));
    final Staff consultant = signIn("sanne", "meerdam", "Sanne de Wit");
    assertThatThrownBy(() -> transactions.run(() -> directory.findYouth(consultant, "zoe")))
        .isInstanceOf(Refused.class);
    final Staff officer = officer();
    assertThatThrownBy(() -> transactions.run(() -> directory.findYouth(officer, "z")))
        .isInstanceOf(Rejected.class);
  }
}
