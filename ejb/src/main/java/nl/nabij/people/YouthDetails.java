package nl.nabij.people;

import java.time.LocalDate;
import nl.nabij.notify.Contact;

/**
 * Who a youth is. Encrypted under the dossier. {@code phone} in E.164; {@code language} a BCP 47
 * tag.
 */
public record YouthDetails(
    String firstName, String lastName, LocalDate born, String phone, String mail, String language) {
  /** Where they can be reached outside the app. */
  public Contact contact() {
    return new Contact(mail, phone);
  }

  public String fullName() {
    return firstName + " " + lastName;
  }
}
