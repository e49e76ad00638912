/**
 * What went wrong, as people and programs read it. Whatever is thrown anywhere becomes one Problem,
 * the same over HTTP and over the sockets: a stable code, a status, a friendly Dutch sentence. What
 * nobody foresaw gets an incident id; its log line names kinds and places, never what it was about.
 */
package nl.nabij.web.problem;
