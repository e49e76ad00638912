package example.wrong.access;

/** Who is asking. */
public interface Actor {}
