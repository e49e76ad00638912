package example.wrong.web;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A door that looks into the database itself. */
public class QuickResource {

  /** Whatever stands there. */
  public boolean look(final DataSource source) throws SQLException {
    return source.getConnection().isValid(1);
  }
}
