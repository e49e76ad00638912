/** What is due, and recording how it went. */
package nl.nabij.web.followup;
