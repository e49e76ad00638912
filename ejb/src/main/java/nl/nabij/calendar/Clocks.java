package nl.nabij.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one place where the house asks what time it is. */
@ApplicationScoped
public class Clocks {

  @Produces
  @ApplicationScoped
  Clock clock() {
    return DemoTime.enabled() ? DemoTime.clock() : Clock.systemUTC();
  }
}
