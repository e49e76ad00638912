/**
 * Load and size, measured on this machine: server, database and generator together.
 *
 * <p>A {@link nl.nabij.bench.Bench} gets a {@link nl.nabij.bench.Town}, a fresh stand with the demo
 * world, whose people it signs in and ties as people do. It answers with a {@link
 * nl.nabij.bench.Report}, which is printed as a table and kept as JSON. Traffic goes to the
 * loopback address only, and every bench ends by itself.
 */
package nl.nabij.bench;
