package nl.nabij.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPictureTest {

  @Test
  void aPhoneReadsTheLinkBack() throws Exception {
    final String link =
        "https://nabij.meerdam.example/uitnodiging#Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4";
    final String uri = QrPicture.dataUri(link);
    assertThat(uri).startsWith("data:image/png;base64,");
    final byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    final BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
    final int side = picture.getWidth();
    final int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
    final BinaryBitmap seen =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(link);
  }
}
