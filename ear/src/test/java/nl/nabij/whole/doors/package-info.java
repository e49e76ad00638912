/** What the doors do with bad input, and with anything else that does not belong. */
package nl.nabij.whole.doors;
