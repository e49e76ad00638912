package nl.nabij.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The rules of the house, for whatever stands under a root: the house itself, and a small wrong one
 * that shows that each rule bites.
 */
final class HouseRules {
  private final String root;

  HouseRules(final String root) {
    this.root = root;
  }

  ArchRule lowerFloorsKnowNoHigherOnes() {
    return classes().that(inRoom()).should(Floors.knowsNoHigherFloor(root));
  }

  ArchRule roomsGoInNoCircles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /** What is public of a room is its boundary, or says something: the rest nobody else can name. */
  ArchRule roomsShowTheirBoundaryAndWhatItSays() {
    return classes()
        .that(inRoom())
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(
            Floors.check(
                "be a boundary, a record, or the like",
                type ->
                    shown(type)
                        ? java.util.List.of()
                        : java.util.List.of(
                            type.getName() + " is public, and no business of others")));
  }

  ArchRule doorsKnowBoundariesAndRecordsAlone() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            root + ".audit..",
            root + ".schema..",
            "jakarta.persistence..",
            "javax.sql..",
            "org.flywaydb..")
        .orShould()
        .dependOnClassesThat(
            describe(
                "statements of the database",
                type ->
                    type.getName().equals(root + ".database.Database")
                        || type.getName().equals("java.sql.Connection")));
  }

  ArchRule personalDataIsReachedThroughTheDoor() {
    return classes()
        .that(describe("are boundaries of rooms above the ground", this::guardedBoundary))
        .should(new OneDoor(root).isPassed());
  }

  /** The lock is one room: nobody else makes ciphers of their own. */
  ArchRule onlyTheVaultEnciphers() {
    return noClasses()
        .that(inRoom())
        .and()
        .resideOutsideOfPackage(root + ".vault..")
        .should()
        .dependOnClassesThat(
            describe(
                "ciphers",
                type ->
                    type.getName().equals("javax.crypto.Cipher")
                        || type.getPackageName().startsWith("org.bouncycastle.crypto.engines")
                        || type.getPackageName().startsWith("org.bouncycastle.crypto.modes")));
  }

  /** What is within reach of a thread is said in the few places that are known by name. */
  ArchRule fewOpenTheWall() {
    final java.util.Set<String> known =
        java.util.Set.of(
            "database.Database",
            "calendar.Rounds",
            "schema.Schema",
            "access.Threshold",
            "access.Access",
            "access.Belongings",
            "people.StaffRegister",
            "absence.AwayRounds",
            "attachment.PieceReader");
    return noClasses()
        .that(
            describe(
                "are not known to open the wall",
                type ->
                    known.stream().noneMatch(one -> type.getName().startsWith(root + "." + one))))
        .and()
        .doNotHaveFullyQualifiedName("nl.nabij.database.Wall")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("nl.nabij.database.Wall");
  }

  /** Time comes from an injected clock. */
  ArchRule nobodyAsksTheSystemForTheTime() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(root + ".calendar..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis");
  }

  private DescribedPredicate<JavaClass> inRoom() {
    return describe("are in a room", type -> Floors.room(root, type).isPresent());
  }

  private boolean guardedBoundary(final JavaClass type) {
    return Floors.room(root, type).map(room -> Floors.of(room) > 0).orElse(false)
        && !type.getName().equals(root + ".access.Access")
        && OneDoor.boundary(type);
  }

  private static boolean shown(final JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.isInterface()
        || type.isAssignableTo(Throwable.class)
        || OneDoor.boundary(type)
        || type.isAnnotatedWith("jakarta.ejb.Singleton")
        // A class of functions or of a value that nobody can make or extend.
        || type.getModifiers().contains(JavaModifier.FINAL)
            && type.getConstructors().stream()
                .noneMatch(one -> one.getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static DescribedPredicate<JavaClass> describe(
      final String what, final java.util.function.Predicate<JavaClass> which) {
    return DescribedPredicate.describe(what, which);
  }
}
