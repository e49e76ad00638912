/**
 * Starts the real servers that Nabij stands on: PostgreSQL, Keycloak, WildFly and a mail catcher.
 *
 * <p>{@code ./nabij start} runs {@link nl.nabij.stand.Main}; the tests of the whole use {@link
 * nl.nabij.stand.Stand} in the same way, with a state directory and ports of their own. So what
 * passes the tests is what runs on a laptop.
 *
 * <p>Everything listens on the loopback address only, keeps its data under one state directory, and
 * is stopped in order when the stand closes. Servers of a stand that was killed are found by the
 * process ids it wrote down, and ended, by the next one.
 */
package nl.nabij.stand;
