/**
 * Tests of the rooms inside the real server, against the real PostgreSQL: transactions, locks,
 * timers and messages behave here as they do in use.
 *
 * <p>{@link nl.nabij.inside.Inside} makes the archive: the EAR as built, with the tests in place of
 * the web module.
 */
package nl.nabij.inside;
