package nl.nabij.demo;

import java.util.List;

/**
 * How far the demo world is, and what one needs to visit it.
 *
 * @param ready whether all of it is there
 * @param progress a few words on what is being done
 * @param seconds how long loading took, or has taken so far; 0 when it was there already
 * @param invitation an open invitation for one youth; null until there is one
 * @param log where the public log of each municipality stands
 */
public record DemoState(
    boolean ready,
    String progress,
    double seconds,
    OpenInvitation invitation,
    List<PublicLog> log) {

  /** An invitation that is ready to be used: the link with its token, and the six-digit code. */
  public record OpenInvitation(String link, String code) {}

  /** The address of a log and the key that verifies its checkpoints. */
  public record PublicLog(String url, String key) {}
}
