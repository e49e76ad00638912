package nl.nabij.attachment;

/** What may be sent, each with its media type and the ending of its name. */
enum FileType {
  JPEG("image/jpeg", "jpg", Sort.PHOTO),
  PNG("image/png", "png", Sort.PHOTO),
  WEBP("image/webp", "webp", Sort.PHOTO),
  PDF("application/pdf", "pdf", Sort.DOCUMENT),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      Sort.DOCUMENT),
  ODT("application/vnd.oasis.opendocument.text", "odt", Sort.DOCUMENT),
  WEBM("audio/webm", "webm", Sort.AUDIO),
  OGG("audio/ogg", "ogg", Sort.AUDIO),
  MP4("audio/mp4", "m4a", Sort.AUDIO);

  /** What it is to people. */
  enum Sort {
    PHOTO,
    DOCUMENT,
    AUDIO
  }

  private final String mediaType;
  private final String ending;
  private final Sort sort;

  FileType(final String mediaType, final String ending, final Sort sort) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.sort = sort;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return ending;
  }

  Sort sort() {
    return sort;
  }

  /** Whether a browser may show it in the page: what was cleaned, or cannot carry a script. */
  boolean showable() {
    return sort != Sort.DOCUMENT;
  }
}
