package nl.nabij.privacy;

import java.nio.file.Path;
import java.util.List;
import nl.nabij.people.Directory;

/** The privacy office as the container makes it, for tests outside it. */
public final class TestPrivacy {

  private TestPrivacy() {}

  public static PrivacyOffice office(final Directory directory) {
    return new PrivacyOffice(new Registers(directory), directory);
  }

  /** With the registers of organisations in this folder. */
  public static PrivacyOffice office(final Directory directory, final Path folder) {
    final Registers registers = new Registers(directory);
    registers.read(folder);
    return new PrivacyOffice(registers, directory);
  }

  /** Tables in which nothing is about a person. */
  public static List<String> nobody() {
    return Stored.nobody();
  }
}
