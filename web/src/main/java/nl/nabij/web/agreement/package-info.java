/** Agreed steps: the youth's own list, and the same beside the conversation. */
package nl.nabij.web.agreement;
