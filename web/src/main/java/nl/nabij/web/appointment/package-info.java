/** Planning, seeing and cancelling appointments. */
package nl.nabij.web.appointment;
