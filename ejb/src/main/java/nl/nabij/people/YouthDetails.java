package nl.nabij.people;

import java.time.LocalDate;

/**
 * Who a youth is. Encrypted under the dossier. {@code phone} in E.164; {@code language} a BCP 47
 * tag.
 */
public record YouthDetails(
    String firstName, String lastName, LocalDate born, String phone, String mail, String language) {
  public String fullName() {
    return firstName + " " + lastName;
  }
}
