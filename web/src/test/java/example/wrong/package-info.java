/** A small house in which everything is wrong, so that the rules have something to catch. */
package example.wrong;
