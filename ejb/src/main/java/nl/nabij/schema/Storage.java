package nl.nabij.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;

/** Where the house keeps its things: the one data source, and the transaction around each act. */
@ApplicationScoped
class Storage {

  @Produces
  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource dataSource;

  @Produces
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;
}
