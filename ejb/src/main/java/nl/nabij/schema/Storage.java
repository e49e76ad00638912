package nl.nabij.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/**
 * Where the house keeps its things: the one data source. The transaction around each act comes from
 * the server, which offers its own TransactionSynchronizationRegistry for injection.
 */
@ApplicationScoped
class Storage {

  @Produces
  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource dataSource;
}
