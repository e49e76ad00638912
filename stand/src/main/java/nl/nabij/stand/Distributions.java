package nl.nabij.stand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The servers as the build unpacked them. */
final class Distributions {
  private Distributions() {}

  static Path find(StandConfig config, String prefix) {
    try (Stream<Path> directories = Files.list(config.servers())) {
      return directories
          .filter(directory -> directory.getFileName().toString().startsWith(prefix))
          .max(Comparator.comparing(Path::getFileName))
          .orElseThrow(() -> missing(config));
    } catch (IOException e) {
      throw missing(config);
    }
  }

  private static StandFailed missing(StandConfig config) {
    return new StandFailed(
        "The servers are not unpacked in " + config.servers() + ". Run: mvn package -DskipTests");
  }
}
