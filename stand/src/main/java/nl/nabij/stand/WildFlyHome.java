package nl.nabij.stand;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.Driver;

/**
 * The distribution, and beside it a base directory of our own with the configuration that the
 * scripts in {@code ear/src/main/wildfly} make. The distribution itself is never changed.
 */
public final class WildFlyHome {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final List<String> OPENED =
      List.of(
          "java.base/java.lang",
          "java.base/java.lang.invoke",
          "java.base/java.lang.reflect",
          "java.base/java.io",
          "java.base/java.net",
          "java.base/java.security",
          "java.base/java.util",
          "java.base/java.util.concurrent",
          "java.management/javax.management",
          "java.naming/javax.naming");

  private static final String DRIVER_MODULE =
      """
      <module xmlns="urn:jboss:module:1.9" name="org.postgresql">
        <resources>
          <resource-root path="postgresql.jar"/>
        </resources>
        <dependencies>
          <module name="java.se"/>
          <module name="jdk.net"/>
          <module name="jdk.security.jgss"/>
          <module name="jakarta.transaction.api"/>
        </dependencies>
      </module>
      """;

  private final StandConfig config;
  private final Launcher launcher;
  private final Path distribution;

  WildFlyHome(StandConfig config, Launcher launcher) {
    this.config = config;
    this.launcher = launcher;
    this.distribution = Distributions.find(config, "wildfly-");
  }

  Path distribution() {
    return distribution;
  }

  Path base() {
    return config.state().resolve("wildfly");
  }

  /** The directories in which modules are found, ours first. */
  String modules() {
    return base().resolve("modules") + ":" + distribution.resolve("modules");
  }

  /** Options for the virtual machine of a server or of the command line tool. */
  List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>();
    for (String opened : OPENED) {
      arguments.add("--add-opens=" + opened + "=ALL-UNNAMED");
    }
    arguments.addAll(
        List.of(
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman",
            "-Djboss.home.dir=" + distribution,
            "-Djboss.server.base.dir=" + base(),
            "-Dorg.jboss.boot.log.file=" + base().resolve("log/server.log"),
            "-Dlogging.configuration=file:" + base().resolve("configuration/logging.properties")));
    return arguments;
  }

  /** The class path part of the command line: a module's main class with its arguments. */
  List<String> main(String module, String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            "-jar",
            distribution.resolve("jboss-modules.jar").toString(),
            "-mp",
            modules(),
            module));
    command.addAll(List.of(arguments));
    return command;
  }

  boolean configured() {
    try {
      return Files.exists(stamp()) && Files.readString(stamp()).equals(key());
    } catch (IOException e) {
      return false;
    }
  }

  private Path stamp() {
    return base().resolve("configured.txt");
  }

  /** Changes whenever the configuration has to be made again. */
  private String key() throws IOException {
    StringBuilder key = new StringBuilder(distribution.getFileName().toString()).append('\n');
    key.append(driver().getFileName()).append('\n').append(DRIVER_MODULE);
    for (Path script : scripts()) {
      key.append(Files.readString(script));
    }
    return key.toString();
  }

  private List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(config.wildflyScripts())) {
      return files.filter(file -> file.toString().endsWith(".cli")).sorted().toList();
    }
  }

  private static Path driver() {
    try {
      return Path.of(Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the configuration; data of an earlier run stay. */
  void configure() {
    try {
      Directories.delete(base().resolve("configuration"));
      Directories.copy(
          distribution.resolve("standalone/configuration"), base().resolve("configuration"));
      Files.copy(
          base().resolve("configuration/standalone-full.xml"),
          base().resolve("configuration/" + WildFly.CONFIGURATION));
      Files.createDirectories(base().resolve("deployments"));
      Files.createDirectories(base().resolve("log"));
      Path module = base().resolve("modules/org/postgresql/main");
      Files.createDirectories(module);
      Files.copy(driver(), module.resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(module.resolve("module.xml"), DRIVER_MODULE);
      for (Path script : scripts()) {
        List<String> arguments = new ArrayList<>(jvmArguments());
        arguments.addAll(main("org.jboss.as.cli", "--file=" + script));
        launcher
            .java("wildfly-configuration", arguments, Map.of("JBOSS_HOME", distribution.toString()))
            .requireSuccess(PATIENCE);
      }
      Files.writeString(stamp(), key());
    } catch (IOException e) {
      throw new StandFailed("WildFly could not be configured: " + e.getMessage(), e);
    }
  }
}
