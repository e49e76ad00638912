/**
 * The desk of a consultant: the inbox, the sheet of one youth, and closing a case. What comes from
 * several rooms is put together in one transaction, with one question to each.
 */
package nl.nabij.web.guidance;
