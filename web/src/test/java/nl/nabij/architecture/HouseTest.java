package nl.nabij.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The house keeps its own rules. */
class HouseTest {
  private static final HouseRules RULES = new HouseRules("nl.nabij");
  private static JavaClasses house;

  @BeforeAll
  static void walkThroughTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.nabij");
    Assertions.assertThat(house).as("classes of the house").hasSizeGreaterThan(150);
  }

  @Test
  void lowerFloorsKnowNoHigherOnes() {
    RULES.lowerFloorsKnowNoHigherOnes().check(house);
  }

  @Test
  void roomsGoInNoCircles() {
    RULES.roomsGoInNoCircles().check(house);
  }

  @Test
  void roomsShowTheirBoundaryAndWhatItSaysAlone() {
    RULES.roomsShowTheirBoundaryAndWhatItSays().check(house);
  }

  @Test
  void theDoorsKnowBoundariesAndRecordsAlone() {
    RULES.doorsKnowBoundariesAndRecordsAlone().check(house);
  }

  @Test
  void personalDataIsReachedThroughTheDoorAlone() {
    RULES.personalDataIsReachedThroughTheDoor().check(house);
  }

  @Test
  void onlyTheVaultEnciphers() {
    RULES.onlyTheVaultEnciphers().check(house);
  }

  @Test
  void nobodyAsksTheSystemForTheTime() {
    RULES.nobodyAsksTheSystemForTheTime().check(house);
  }

  @Test
  void fewOpenTheWall() {
    RULES.fewOpenTheWall().check(house);
  }
}
