package nl.nabij.attachment;

import java.util.UUID;

/**
 * A file that somebody is about to send.
 *
 * @param thread where its message will stand
 * @param name as the sender's device calls it; it is cleaned
 * @param bytes 1 to 26,214,400
 * @param voice whether it was spoken into the app
 * @param seconds how long a voice message is, 1 to 300; null for a file
 */
public record NewUpload(UUID thread, String name, long bytes, boolean voice, Integer seconds) {}
