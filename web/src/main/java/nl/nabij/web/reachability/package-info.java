/** How a youth wants to be reached: a page of their own, and the same beside the conversation. */
package nl.nabij.web.reachability;
