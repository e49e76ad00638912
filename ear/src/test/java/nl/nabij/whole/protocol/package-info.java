/** Keeps docs/protocol.md true: reads its examples, and does what they say. */
package nl.nabij.whole.protocol;
