package nl.nabij.web.identity;

/** CDI event within the doors: a session of staff ends, and with it whatever hangs on it. */
public record SessionEnding(String httpSession) {}
