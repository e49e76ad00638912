package nl.nabij.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
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
    ready.fire(new SchemaReady());
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
