package nl.nabij.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload under way; {@code received} bytes of {@code bytes} are kept. Until {@code expiresAt} it
 * may be gone on with.
 */
public record Upload(UUID id, long bytes, long received, Instant expiresAt) {}
