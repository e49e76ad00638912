package nl.nabij.web.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.nabij.group.Group;
import nl.nabij.group.Groups;
import nl.nabij.group.Member;
import nl.nabij.web.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Groups, who is in them, and the team. */
@Path("")
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Groups")
public class GroupsResource {
  @Inject Caller caller;
  @Inject Groups groups;

  /** What a group is called, and its last day. */
  public record NewGroup(
      @NotNull @Size(min = 1, max = 60) String name, @NotNull LocalDate endsOn) {}

  /** What a youth is called in a group. */
  public record Called(@NotNull @Size(min = 1, max = 40) String name) {}

  @GET
  @Path("groups")
  @Operation(summary = "The groups that I am in or invited to")
  public List<Group> mine() {
    return groups.mine(caller.actor());
  }

  @PUT
  @Path("groups/{group}")
  @Operation(summary = "Makes a group under an id of my own, and comes into it")
  public Group make(@PathParam("group") final UUID group, @NotNull @Valid final NewGroup wish) {
    return groups.make(caller.staff(), group, wish.name(), wish.endsOn());
  }

  @POST
  @Path("team-group")
  @Operation(summary = "Comes into the conversation of the team")
  public Group team() {
    return groups.team(caller.staff());
  }

  @GET
  @Path("groups/{group}/members")
  @Operation(summary = "Who is in a group; to youths only those who joined, by the name they chose")
  public List<Member> members(@PathParam("group") final UUID group) {
    return groups.members(caller.actor(), group);
  }

  @PUT
  @Path("groups/{group}/youths/{youth}")
  @Operation(summary = "Invites a youth whom I guide")
  public void invite(@PathParam("group") final UUID group, @PathParam("youth") final UUID youth) {
    groups.invite(caller.staff(), group, youth);
  }

  @PUT
  @Path("groups/{group}/staff/{colleague}")
  @Operation(summary = "Lets a colleague in")
  public void add(
      @PathParam("group") final UUID group, @PathParam("colleague") final UUID colleague) {
    groups.add(caller.staff(), group, colleague);
  }

  @DELETE
  @Path("groups/{group}/members/{person}")
  @Operation(summary = "Takes somebody off a group, or takes their invitation back")
  public void remove(@PathParam("group") final UUID group, @PathParam("person") final UUID person) {
    groups.remove(caller.staff(), group, person);
  }

  @POST
  @Path("groups/{group}/end")
  @Operation(summary = "Ends a group for everybody")
  public void end(@PathParam("group") final UUID group) {
    groups.end(caller.staff(), group);
  }

  @PUT
  @Path("me/groups/{group}")
  @Operation(summary = "Joins a group to which I am invited, under a name that I choose")
  public Group join(@PathParam("group") final UUID group, @NotNull @Valid final Called called) {
    return groups.join(caller.youth(), group, called.name());
  }

  @DELETE
  @Path("me/groups/{group}")
  @Operation(summary = "Leaves a group, or says no to an invitation")
  public void leave(@PathParam("group") final UUID group) {
    groups.leave(caller.youth(), group);
  }
}
