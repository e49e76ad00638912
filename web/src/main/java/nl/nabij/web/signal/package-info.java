/** The door of what stands out in the log. */
package nl.nabij.web.signal;
