package nl.nabij.live;

import java.util.UUID;

/** Something that open screens show as soon as it has happened. A record, written as JSON. */
public interface LiveEvent {

  /** Whatever has the same line is delivered one after the other: a thread, a device. */
  UUID line();
}
