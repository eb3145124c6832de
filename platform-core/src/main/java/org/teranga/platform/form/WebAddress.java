package org.teranga.platform.form;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a page of the web, as people write it. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether it is one: whole, with its host. */
    public static boolean isWhole(String text) {
        try {
            URI address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
