package nl.nabij.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.nabij.vault.Vault;

/**
 * Where a mail that cannot be delivered comes back to: an address of its own for each, so that a
 * bounce tells by itself which mail it is about, whatever else stands in it. The address is {@code
 * nabij.mail.bounce} with {@code +} the id of the mail and a mark that only the house can make:
 * nobody can call an address dead by writing here.
 */
@Dependent
class ReturnPath {

  private static final int MARK_BYTES = 10;
  private static final Pattern DETAIL =
      Pattern.compile("\\+([0-9a-f]{32})([0-9a-f]{20})@", Pattern.CASE_INSENSITIVE);

  private final Vault vault;

  @Inject
  ReturnPath(final Vault vault) {
    this.vault = vault;
  }

  /** The address for this mail; empty when no mailbox for bounces is configured. */
  Optional<String> of(final UUID mail) {
    final String box = System.getProperty("nabij.mail.bounce", "");
    final int at = box.indexOf('@');
    return at < 1
        ? Optional.empty()
        : Optional.of(
            box.substring(0, at)
                + "+"
                + mail.toString().replace("-", "")
                + HexFormat.of().formatHex(mark(mail))
                + box.substring(at));
  }

  /** The mail that an address is of, when it is one of ours. */
  Optional<UUID> read(final String address) {
    final Matcher found = DETAIL.matcher(address);
    if (!found.find()) {
      return Optional.empty();
    }
    final ByteBuffer id = ByteBuffer.wrap(HexFormat.of().parseHex(found.group(1)));
    final UUID mail = new UUID(id.getLong(), id.getLong());
    return MessageDigest.isEqual(mark(mail), HexFormat.of().parseHex(found.group(2)))
        ? Optional.of(mail)
        : Optional.empty();
  }

  private byte[] mark(final UUID mail) {
    final byte[] id =
        ByteBuffer.allocate(2 * Long.BYTES)
            .putLong(mail.getMostSignificantBits())
            .putLong(mail.getLeastSignificantBits())
            .array();
    return Arrays.copyOf(vault.fingerprint("mail-bounce", id), MARK_BYTES);
  }
}
