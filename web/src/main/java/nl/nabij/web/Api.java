package nl.nabij.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** Everything under {@code /api}: JSON over HTTP. */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Nabij",
            version = "1.0",
            description =
                "The contact line between a municipality's consultants and the young people they"
                    + " guide. Requests that change something need the Origin of the pages"
                    + " themselves. Errors are application/problem+json (RFC 9457).",
            license = @License(name = "EUPL-1.2")))
public class Api extends Application {}
