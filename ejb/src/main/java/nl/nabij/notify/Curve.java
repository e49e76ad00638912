package nl.nabij.notify;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;

/** Keys on the curve P-256, and how they are written in web push: X9.62, uncompressed. */
final class Curve {

  static final int POINT = 65;

  private static final int SIDE = 32;
  private static final byte UNCOMPRESSED = 4;
  private static final String NAME = "secp256r1";

  private Curve() {}

  static KeyPair newPair() throws GeneralSecurityException {
    final KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
    maker.initialize(new ECGenParameterSpec(NAME));
    return maker.generateKeyPair();
  }

  static byte[] point(final ECPublicKey key) {
    return ByteBuffer.allocate(POINT)
        .put(UNCOMPRESSED)
        .put(fixed(key.getW().getAffineX()))
        .put(fixed(key.getW().getAffineY()))
        .array();
  }

  /**
   * Reads a point.
   *
   * @throws InvalidKeySpecException when it is none, or not on the curve
   */
  static ECPublicKey publicKey(final byte[] point) throws GeneralSecurityException {
    if (point.length != POINT || point[0] != UNCOMPRESSED) {
      throw new InvalidKeySpecException("no uncompressed point");
    }
    final BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + SIDE));
    final BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + SIDE, POINT));
    final ECParameterSpec curve = parameters();
    final BigInteger p = ((ECFieldFp) curve.getCurve().getField()).getP();
    final BigInteger right =
        x.pow(3).add(curve.getCurve().getA().multiply(x)).add(curve.getCurve().getB()).mod(p);
    if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.pow(2).mod(p).equals(right)) {
      throw new InvalidKeySpecException("not on the curve");
    }
    return (ECPublicKey)
        KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), curve));
  }

  static ECPrivateKey privateKey(final byte[] secret) throws GeneralSecurityException {
    return (ECPrivateKey)
        KeyFactory.getInstance("EC")
            .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, secret), parameters()));
  }

  static byte[] secret(final ECPrivateKey key) {
    return fixed(key.getS());
  }

  private static ECParameterSpec parameters() throws GeneralSecurityException {
    final AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec(NAME));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }

  private static byte[] fixed(final BigInteger number) {
    final byte[] bytes = number.toByteArray();
    final byte[] side = new byte[SIDE];
    final int length = Math.min(bytes.length, SIDE);
    System.arraycopy(bytes, bytes.length - length, side, SIDE - length, length);
    return side;
  }
}
