/**
 * The door of the search: a question travels in a body, since an address is written down
 * everywhere.
 */
package nl.nabij.web.search;
