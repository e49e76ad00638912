package nl.nabij.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.Topic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.nabij.privacy.PrivacyOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every room finds when it opens. */
@ExtendWith(ArquillianExtension.class)
class GroundsIT {
  @Resource(lookup = "java:jboss/datasources/NabijDS")
  private DataSource database;

  @Resource(lookup = "java:/jms/topic/nabij-live")
  private Topic live;

  @Inject private PrivacyOffice privacy;

  @Deployment
  static EnterpriseArchive archive() {
    return Inside.with(GroundsIT.class);
  }

  @Test
  void the_rooms_stand_on_a_migrated_postgresql_18() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("SHOW server_version_num")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(1)).isBetween(180_000, 189_999);
      }
      try (ResultSet row =
          statement.executeQuery(
              "SELECT count(*) FILTER (WHERE success), count(*) FROM flyway_schema_history")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(1)).isPositive().isEqualTo(row.getInt(2));
      }
    }
  }

  @Test
  void the_topic_for_live_delivery_is_there() throws Exception {
    assertThat(live.getTopicName()).isEqualTo("nabij-live");
  }

  @Test
  void a_room_answers_through_its_boundary() {
    assertThat(privacy.register()).isNotEmpty();
  }
}
