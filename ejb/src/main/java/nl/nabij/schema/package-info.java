/**
 * The foundation under the rooms: the database of the house. Its tables are made by numbered files
 * in {@code db/migration}, one a change, carried out by Flyway when the server starts and before
 * the first request. No other tool makes or alters a table. Whoever needs the tables at start
 * observes {@link nl.nabij.schema.SchemaReady}; when a migration or an observer fails, the
 * deployment fails, for a house that cannot keep its log must not let anybody in.
 */
package nl.nabij.schema;
