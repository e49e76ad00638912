package nl.nabij.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.nabij.database.Wall;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Brings the tables up to date before anybody comes in, and then says so: {@link SchemaReady}. If
 * that fails the house does not open.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

  private static final Logger LOG = Logger.getLogger(Schema.class);
  private static final String MIGRATIONS = "classpath:db/migration";

  private final DataSource dataSource;
  private final Event<SchemaReady> ready;

  protected Schema() {
    this(null, null);
  }

  @Inject
  public Schema(final DataSource dataSource, final Event<SchemaReady> ready) {
    this.dataSource = dataSource;
    this.ready = ready;
  }

  @PostConstruct
  void open() {
    final int done = migrate(dataSource);
    LOG.infof("tables up to date, %d migrations carried out", done);
    if (passesTheWall(dataSource)) {
      LOG.error(
          "the role of the gateway is superuser or has BYPASSRLS:"
              + " nothing in the database keeps organisations apart");
    }
    try (Wall.Opening wall = Wall.open()) {
      ready.fire(new SchemaReady());
    }
  }

  /** Whether the policies of the tables do not hold for the role with which the house signs in. */
  static boolean passesTheWall(final DataSource dataSource) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user");
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    } catch (final SQLException e) {
      throw new IllegalStateException("the database does not tell which role this is", e);
    }
  }

  /**
   * Carries out what is missing; several nodes may start at once. Returns how many it carried out.
   */
  static int migrate(final DataSource dataSource) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(dataSource)
        .locations(MIGRATIONS)
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        // Rooms number their files without waiting for each other.
        .outOfOrder(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
