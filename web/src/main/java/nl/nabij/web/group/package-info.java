/** Groups and the team over HTTP; what is said in them goes over the doors of the conversation. */
package nl.nabij.web.group;
