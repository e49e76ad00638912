package nl.nabij.conversation;

/**
 * What a message shows of the file that it is about.
 *
 * @param type media type, as found from the content
 * @param bytes length
 * @param state {@code checking}, {@code clean} or {@code refused}
 * @param reason why it was refused, a stable code; null otherwise
 * @param seconds how long a voice message is; null for a file
 * @param width of a photo in pixels, the right way up; null for others
 * @param thumbnail whether there is a small picture
 */
public record AttachedCard(
    String name,
    String type,
    long bytes,
    String state,
    String reason,
    Integer seconds,
    Integer width,
    Integer height,
    boolean thumbnail) {}
