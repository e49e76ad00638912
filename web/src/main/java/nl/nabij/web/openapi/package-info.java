/** What is the same for every operation in the description of the API. */
package nl.nabij.web.openapi;
