/**
 * The lines to the browsers. A line is one open socket: it sends in order and bounded, is cut when
 * it talks too fast, listens too slowly or falls silent, and ends with the session or device it
 * came from. What the house tells all nodes over the topic is heard here, and passed on as a CDI
 * event.
 */
package nl.nabij.web.live;
