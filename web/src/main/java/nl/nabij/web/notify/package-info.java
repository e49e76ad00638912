/** How a youth wants to hear that something waits, and where their browser can be woken. */
package nl.nabij.web.notify;
