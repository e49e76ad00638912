package nl.nabij.web.live;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import nl.nabij.web.identity.SessionEnding;

/** Tells that the session of a member of staff has run out. */
@WebListener
public class SessionEnds implements HttpSessionListener {
  @Inject Event<SessionEnding> ending;

  @Override
  public void sessionDestroyed(final HttpSessionEvent ended) {
    ending.fire(new SessionEnding(ended.getSession().getId()));
  }
}
