/** Who is away, who stands in, office hours, and the words that make a message come first. */
package nl.nabij.web.absence;
