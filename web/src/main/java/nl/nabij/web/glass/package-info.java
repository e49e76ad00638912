/** The door of breaking the glass. */
package nl.nabij.web.glass;
