/** Companions: who talks along with a youth, letting them in, and the way in for themselves. */
package nl.nabij.web.network;
