package org.teranga.architecture.broken;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;

/** It asks the server for parts that may be missing. */
public class ReadsParts {
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    String answer(@FormParam("file") EntityPart file) {
        return file.getName();
    }
}
