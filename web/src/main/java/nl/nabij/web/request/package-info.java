/** Requests to the privacy office: a youth's own, and the officer's desk for them. */
package nl.nabij.web.request;
