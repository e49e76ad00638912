package nl.nabij.whole;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A letter as it lies on the table: rendered to a picture by poppler, and its code read from that
 * picture by zbar.
 *
 * @param text what a reader reads
 * @param scannedLink what a phone's camera makes of the code
 */
record PrintedLetter(String text, String scannedLink) {

  static PrintedLetter of(byte[] pdf) {
    try {
      Path folder = Files.createTempDirectory("letter");
      Path file = Files.write(folder.resolve("letter.pdf"), pdf);
      run(folder, List.of("pdftoppm", "-r", "150", "-png", "-singlefile", file.toString(), "page"));
      String text = run(folder, List.of("pdftotext", "-layout", file.toString(), "-"));
      String link = run(folder, List.of("zbarimg", "--quiet", "--raw", "page.png"));
      return new PrintedLetter(text, link.strip());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String run(Path folder, List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new AssertionError(command.get(0) + " could not read the letter");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    return said;
  }
}
