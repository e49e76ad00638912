package nl.nabij.web.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import nl.nabij.access.Youth;
import nl.nabij.notify.NoticeChoices;
import nl.nabij.notify.PushPlace;
import nl.nabij.notify.Way;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the youth who asks wants to be told. */
@Path("me/notices")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticesResource {
  @Inject Caller caller;
  @Inject NoticeChoices choices;

  /**
   * What is chosen, and what there is to choose.
   *
   * @param way {@code push}, {@code mail}, {@code sms} or {@code none}; absent when left to us
   * @param pushed whether this browser may be woken
   * @param pushKey for subscribing a browser: a point on P-256, base64url
   * @param sms whether we can send an SMS
   */
  public record NoticesView(String way, boolean pushed, String pushKey, boolean sms) {}

  /** A choice. */
  public record Choice(@NotNull @Pattern(regexp = "push|mail|sms|none") String way) {}

  /** What the browser says when it was subscribed. */
  public record Subscription(
      @NotNull @Size(max = 1000) String endpoint,
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}") String p256dh,
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}") String auth) {}

  @GET
  @Operation(summary = "How I am told that something waits")
  public NoticesView see() {
    final Youth youth = caller.youth();
    return new NoticesView(
        choices.chosen(youth).map(Way::code).orElse(null),
        choices.subscribed(youth),
        Base64.getUrlEncoder().withoutPadding().encodeToString(choices.pushKey()),
        choices.sendsSms());
  }

  @PUT
  @Operation(summary = "Chooses how I am told")
  public void choose(@NotNull @Valid final Choice choice) {
    choices.choose(caller.youth(), Way.of(choice.way()).orElseThrow());
  }

  @PUT
  @Path("push")
  @Operation(summary = "This browser may be woken there (RFC 8030)")
  public void subscribe(@NotNull @Valid final Subscription place) {
    final Youth youth = caller.youth();
    choices.subscribe(youth, new PushPlace(place.endpoint(), place.p256dh(), place.auth()));
  }

  @DELETE
  @Path("push")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "This browser is not to be woken any more")
  public void unsubscribe() {
    choices.unsubscribe(caller.youth());
  }
}
