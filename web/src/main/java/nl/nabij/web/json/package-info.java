/** JSON as the doors speak it: strict in what comes in, without nulls in what goes out. */
package nl.nabij.web.json;
