package nl.nabij.inside;

import javax.sql.DataSource;
import org.postgresql.ds.PGPoolingDataSource;

/** The database as its superuser sees it: for tests that look at all there is, or tamper. */
@SuppressWarnings("deprecation") // It is meant for a test such as this.
final class PastTheWall {

  private static final int CONNECTIONS_AT_MOST = 5;

  private static DataSource source;

  private PastTheWall() {}

  /**
   * Of use inside the server alone; a test is made outside it as well. The connections stay, since
   * it is asked thousands of times.
   */
  static synchronized DataSource source() {
    if (source == null) {
      final PGPoolingDataSource made = new PGPoolingDataSource();
      final String url = System.getProperty("nabij.db.url");
      if (url != null) {
        made.setUrl(url);
      }
      made.setUser("postgres");
      made.setMaxConnections(CONNECTIONS_AT_MOST);
      source = made;
    }
    return source;
  }
}
