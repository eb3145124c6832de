package org.teranga.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.teranga.platform.identity.Public;

/** {@code /api/openapi.json}: kept by hand, and held by tests against the resources and against what they answer. */
@Path("/api/openapi.json")
public class OpenApiResource {
    private static final byte[] DOCUMENT = read();

    /** The document. */
    @GET
    @Public
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] document() {
        return DOCUMENT.clone();
    }

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(OpenApiResource.class.getResourceAsStream("openapi.json"))) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("the description of the interface cannot be read", failure);
        }
    }
}
