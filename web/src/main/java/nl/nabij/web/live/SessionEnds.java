package nl.nabij.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Hangs up the sockets of staff who signed out, or whose session ran out. */
@WebListener
public class SessionEnds implements HttpSessionListener {
  @Inject Lines lines;

  @Override
  public void sessionDestroyed(final HttpSessionEvent ended) {
    lines.sessionEnded(ended.getSession().getId());
  }
}
