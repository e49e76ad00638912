package nl.nabij.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {

  private static final int WARM_UP = 40;
  private static final int MEASURED = 31;

  /** Time of the processor, since a busy machine says nothing about a letter. */
  @Test
  void aLetterTakesLessThanATenthOfASecondOnceWarm() {
    final Press press = new Press();
    final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < WARM_UP; i++) {
      press.print(SampleLetters.page("video", null, "Noor"));
    }
    final long[] nanos = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      final long before = threads.getCurrentThreadCpuTime();
      press.print(SampleLetters.page("video", null, "Noor"));
      nanos[i] = threads.getCurrentThreadCpuTime() - before;
    }
    Arrays.sort(nanos);

    assertThat(nanos[MEASURED / 2] / 1_000_000).as("median, ms").isLessThan(100);
  }

  @Test
  void thePressFetchesNothingFromTheNetworkNorTheDisk(@TempDir final Path folder)
      throws IOException {
    final AtomicInteger asked = new AtomicInteger();
    final HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    final Path picture = folder.resolve("a.png");
    ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    try {
      final byte[] pdf =
          new Press()
              .print(
                  """
                  <html lang="nl"><head><title>t</title><meta name="description" content="d"/></head>
                  <body style="font-family: Atkinson"><p>Hoi</p><img alt="a" src="%s"/>
                  <img alt="b" src="http://127.0.0.1:%d/b.png"/></body></html>
                  """
                      .formatted(picture.toUri(), server.getAddress().getPort()));

      assertThat(asked).hasValue(0);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
      }
    } finally {
      server.stop(0);
    }
  }
}
