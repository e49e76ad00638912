/** The door of the drafts. */
package nl.nabij.web.draft;
