/**
 * A visitor of a running stand without a browser, as the tests of the whole and the benches use it:
 * signs in through Keycloak, keeps cookies, asks over HTTP and opens sockets.
 */
package nl.nabij.stand.visitor;
