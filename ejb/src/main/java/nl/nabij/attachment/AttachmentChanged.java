package nl.nabij.attachment;

import java.util.UUID;

/** On the live line, after the commit: a file is clean, or was refused. */
public record AttachmentChanged(UUID thread, UUID youth, UUID attachment) {}
