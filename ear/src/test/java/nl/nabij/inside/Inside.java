package nl.nabij.inside;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchiveFormat;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Makes the archive for tests inside the server. */
public final class Inside {
  private static final String BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """;

  private static final String MODULES =
      """
      <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
        <deployment>
          <dependencies>
            <module name="org.bouncycastle.bcprov" export="true"/>
            <module name="com.fasterxml.jackson.core.jackson-core" export="true"/>
            <module name="com.fasterxml.jackson.core.jackson-annotations" export="true"/>
            <module name="com.fasterxml.jackson.core.jackson-databind" export="true"/>
            <module name="com.fasterxml.jackson.datatype.jackson-datatype-jsr310" export="true"/>
            <module name="com.fasterxml.jackson.datatype.jackson-datatype-jdk8" export="true"/>
            <module name="org.postgresql" export="true"/>
          </dependencies>
        </deployment>
      </jboss-deployment-structure>
      """;

  private Inside() {}

  /**
   * The EAR of the build without its web module, and with the given test classes.
   *
   * @param classes the test class and whatever it uses from the test sources
   */
  public static EnterpriseArchive with(Class<?>... classes) {
    File built = Path.of(System.getProperty("nabij.state"), "nabij.ear").toFile();
    EnterpriseArchive ear =
        ShrinkWrap.create(EnterpriseArchive.class, "nabij.ear")
            .merge(ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built));
    ear.delete("META-INF/application.xml");
    ear.delete("META-INF/jboss-deployment-structure.xml");
    ear.delete("nabij-web.war");
    ear.addAsManifestResource(new StringAsset(MODULES), "jboss-deployment-structure.xml");
    WebArchive tests =
        ShrinkWrap.create(WebArchive.class, "tests.war")
            .addClasses(classes)
            .addClass(PastTheWall.class)
            .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
            .addAsLibraries(jarOf(Assertions.class));
    return ear.addAsModule(Testable.archiveToTest(tests));
  }

  /** The same, with a class in the module of the rooms, as if it were one of theirs. */
  public static EnterpriseArchive withRoom(Class<?> room, Class<?>... classes) {
    EnterpriseArchive ear = with(classes);
    JavaArchive rooms = ear.getAsType(JavaArchive.class, "nabij-ejb.jar", ArchiveFormat.ZIP);
    rooms.addClass(room);
    ear.delete("nabij-ejb.jar");
    return ear.addAsModule(rooms);
  }

  private static File jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
