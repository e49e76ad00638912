package nl.nabij.notify;

import java.util.Optional;

/** Where somebody can be reached: a mail address, a phone number in E.164, or neither. */
public record Contact(String mail, String phone) {

  public Contact {
    mail = mail == null ? "" : mail.strip();
    phone = phone == null ? "" : phone.strip();
  }

  Optional<String> by(final Way way) {
    final String address = way == Way.MAIL ? mail : way == Way.SMS ? phone : "";
    return address.isEmpty() ? Optional.empty() : Optional.of(address);
  }
}
