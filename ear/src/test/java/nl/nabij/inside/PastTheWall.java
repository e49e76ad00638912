package nl.nabij.inside;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database as its superuser sees it: for tests that look at all there is, or tamper. */
final class PastTheWall {

  private PastTheWall() {}

  /** Of use inside the server alone; a test is made outside it as well. */
  static DataSource source() {
    final PGSimpleDataSource source = new PGSimpleDataSource();
    final String url = System.getProperty("nabij.db.url");
    if (url != null) {
      source.setUrl(url);
    }
    source.setUser("postgres");
    return source;
  }
}
