package nl.nabij.access;

import java.util.List;

/** A page of the log, newest first; {@code next} is null on the last. */
public record LogPage(List<LogRow> rows, String next) {}
