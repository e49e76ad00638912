package example.wrong.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says why not. */
@Retention(RetentionPolicy.CLASS)
public @interface Unguarded {
  /** The reason. */
  String value();
}
