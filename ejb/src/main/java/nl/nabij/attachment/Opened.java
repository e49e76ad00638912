package nl.nabij.attachment;

import java.util.UUID;

/**
 * A file that may be read now, by whoever has entered for it.
 *
 * @param type its media type, as found from its content
 * @param bytes its length
 * @param showable whether a browser may show it in the page; else it is only to be saved
 */
public record Opened(
    UUID id, UUID youth, int copy, String name, String type, long bytes, boolean showable) {

  /** Bytes of a piece; the last may be shorter. */
  public static final int PIECE_BYTES = 256 * 1024;

  /** How many pieces it has. */
  public int pieces() {
    return (int) ((bytes + PIECE_BYTES - 1) / PIECE_BYTES);
  }
}
