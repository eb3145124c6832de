package org.teranga.architecture.broken;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.teranga.platform.identity.OpenToPrograms;

/** A program may decide something here, and no list says so. */
@Path("/api/v1/decisions")
public class OpenToAProgram {
    @POST
    @OpenToPrograms
    void decide() {}
}
