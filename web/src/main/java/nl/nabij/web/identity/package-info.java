/**
 * Who is asking. A session of the realm, the cookie of a tied device or the signed cookie of a
 * guest becomes an Actor, and nothing that a request says can make another. Staff are recognised
 * once a session; a device at every request, so that ending it is felt at once; whoever opens a
 * socket is found out during its handshake, where the cookies still are.
 */
package nl.nabij.web.identity;
