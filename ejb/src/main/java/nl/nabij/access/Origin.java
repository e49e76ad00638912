package nl.nabij.access;

/**
 * Where a request comes from (BIO2 8.15.01): the network address and, for a youth, the device id.
 *
 * @param address IP address as text, or a name such as {@code house}
 * @param device device id or empty
 */
public record Origin(String address, String device) {

  public static final Origin INSIDE = new Origin("house", "");
}
