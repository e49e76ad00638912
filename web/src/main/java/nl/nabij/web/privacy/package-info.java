/** The register of processing, for anyone to read. */
package nl.nabij.web.privacy;
