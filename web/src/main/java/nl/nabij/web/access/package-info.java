/**
 * The access log at the door: the officer's desk, the page on which a youth sees who looked, and
 * the tiles by which other people's tools verify it all.
 */
package nl.nabij.web.access;
