/**
 * The live line between the nodes: what has just happened, told to whoever is watching.
 *
 * <p>A room that changes something which open screens show (a message, a read mark, a device that
 * ended) publishes it here. It goes out after the transaction has committed, so that nobody sees
 * what is not kept: to the ears of this node directly, since most who watch are here, and over the
 * server's own topic to every other node of a cluster.
 *
 * <p>The line may lose, and says so: a message on it is a hint, never the record. Who follows a
 * conversation finds a gap by its sequence numbers and reads the rest from the database. So sending
 * never delays or fails the act that it tells about, and texts travel encrypted as they are stored.
 */
package nl.nabij.live;
