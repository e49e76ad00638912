/** Inviting a youth, tying a device, seeing and ending devices. */
package nl.nabij.web.people;
