/** Texts to begin with, and the same filled in for who they go to. */
package nl.nabij.web.wording;
