package nl.nabij.access;

import jakarta.ejb.ApplicationException;

/** The entry is committed, but has no number in the tree yet. Ask again in half a second. */
@ApplicationException(rollback = false)
public class NotYetSequenced extends RuntimeException {}
