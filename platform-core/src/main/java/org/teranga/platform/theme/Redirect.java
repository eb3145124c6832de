package org.teranga.platform.theme;

import java.net.URI;
import java.util.Objects;

/**
 * Leads the browser on to another page, which it asks for with GET: what a JAX-RS method returns after a form was taken.
 *
 * @param location the address, absolute or from the root of the host
 */
public record Redirect(URI location) implements PageOrRedirect {
    public Redirect {
        Objects.requireNonNull(location, "location");
    }

    /** Leads to an address that is written as it stands in a browser. */
    public Redirect(String location) {
        this(URI.create(location));
    }
}
