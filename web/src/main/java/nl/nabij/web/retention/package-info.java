/** The officer's desk for keeping and erasing: what is proposed, on hold, going and gone. */
package nl.nabij.web.retention;
