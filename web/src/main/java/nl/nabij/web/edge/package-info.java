/**
 * What every request passes before anyone reads it, in this order: the headers of the answer, the
 * limits on how often, the origin, the form and the size; then the pages that belong to an address.
 * Nothing here knows who is asking.
 */
package nl.nabij.web.edge;
