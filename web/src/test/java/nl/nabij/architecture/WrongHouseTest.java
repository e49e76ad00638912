package nl.nabij.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each rule bites: {@code example.wrong} is a small house with one wrong thing for each. */
class WrongHouseTest {
  private static final HouseRules RULES = new HouseRules("example.wrong");
  private static JavaClasses house;

  @BeforeAll
  static void walkThroughTheWrongHouse() {
    house = new ClassFileImporter().importPackages("example.wrong");
  }

  @Test
  void catchesThePeopleWhoKnowACall() {
    caught(
        RULES.lowerFloorsKnowNoHigherOnes(), "example.wrong.people.Callers", "example.wrong.call");
  }

  @Test
  void catchesTwoRoomsThatNeedEachOther() {
    caught(RULES.roomsGoInNoCircles(), "call", "conversation");
  }

  @Test
  void catchesTheTableThatStandsInTheDoorway() {
    caught(RULES.roomsShowTheirBoundaryAndWhatItSays(), "example.wrong.people.NameTable");
  }

  @Test
  void catchesTheDoorThatReadsTheDatabase() {
    caught(RULES.doorsKnowBoundariesAndRecordsAlone(), "example.wrong.web.QuickResource");
  }

  @Test
  void catchesWhoAsksNobodyAndSaysNotWhy() {
    caught(
        RULES.personalDataIsReachedThroughTheDoor(),
        "Callers.open()",
        "neither takes an Actor first nor is @Unguarded");
  }

  @Test
  void catchesWhoTakesAnActorAndWalksPastTheDoor() {
    caught(
        RULES.personalDataIsReachedThroughTheDoor(), "Callers.peek(", "never reaches Access.enter");
  }

  @Test
  void catchesTheLockOfOnesOwn() {
    caught(RULES.onlyTheVaultEnciphers(), "example.wrong.people.NameTable", "javax.crypto.Cipher");
  }

  @Test
  void catchesTheClockOnTheWall() {
    caught(RULES.nobodyAsksTheSystemForTheTime(), "example.wrong.people.NameTable", "Instant.now");
  }

  @Test
  void catchesWhoOpensTheWallForThemselves() {
    caught(RULES.fewOpenTheWall(), "example.wrong.people.NameTable", "Wall.open");
  }

  private static void caught(final ArchRule rule, final String... words) {
    assertThatThrownBy(() -> rule.check(house))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(words);
  }
}
