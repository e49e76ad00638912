package nl.nabij.whole;

import nl.nabij.stand.visitor.Visitor;

/** A visitor of the stand that all tests share. Each instance is another visitor. */
public final class Api extends Visitor {

  private Api() {
    super(Whole.stand());
  }

  /** A visitor whom nobody knows. */
  public static Api stranger() {
    return new Api();
  }

  /** A visitor who signed in through Keycloak; officers also gave their code. */
  public static Api staff(String user) {
    Api api = new Api();
    api.signIn(user);
    return api;
  }
}
