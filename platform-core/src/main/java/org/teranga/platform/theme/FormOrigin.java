package org.teranga.platform.theme;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page from which a form was sent, as its browser says it.
 *
 * @param path  from a slash on, as it was asked for
 * @param query what follows the question mark; null for none
 */
record FormOrigin(String path, @Nullable String query) {
    /** That page where it is one of this host; anything else is nothing that a page would lead to. */
    static Optional<FormOrigin> of(@Nullable String referer, @Nullable String host) {
        if (referer == null || host == null) {
            return Optional.empty();
        }
        try {
            URI from = new URI(referer);
            boolean here = host.equalsIgnoreCase(from.getRawAuthority());
            return here && from.getRawPath() != null && from.getRawPath().startsWith("/")
                    ? Optional.of(new FormOrigin(from.getRawPath(), from.getRawQuery()))
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
