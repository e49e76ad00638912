package nl.nabij.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.nabij.live.Ear;
import nl.nabij.live.LiveEvent;
import nl.nabij.live.LiveTopic;

/** Listens to the house as long as the doors are open. */
@Singleton
@Startup
public class HouseEar {
  @Inject LiveTopic live;
  @Inject Event<Heard> heard;

  private final Ear ear = this::hear;

  @PostConstruct
  void open() {
    live.listen(ear);
  }

  @PreDestroy
  void close() {
    live.silence(ear);
  }

  private void hear(final LiveEvent event) {
    heard.fire(new Heard(event));
  }
}
