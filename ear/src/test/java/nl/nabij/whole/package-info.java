/**
 * Tests of the whole: the assembled gateway on the real servers, from outside, as browsers and
 * programs meet it.
 *
 * <p>{@link nl.nabij.whole.Whole} starts one stand for all of them, {@link nl.nabij.whole.Api}
 * talks HTTP, {@link nl.nabij.whole.Browser} is Chromium. Tests of single rooms inside the server
 * are in {@code nl.nabij.inside}.
 */
package nl.nabij.whole;
