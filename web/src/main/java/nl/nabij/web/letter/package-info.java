/** Letters, to be read on the screen or printed. */
package nl.nabij.web.letter;
