package org.teranga.platform.tenancy;

import java.util.Set;
import java.util.regex.Pattern;

/** The rules of a slug: a DNS label of 3 to 40 characters that no part of the platform uses for itself. */
public final class Slug {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "app",
            "auth",
            "health",
            "help",
            "keycloak",
            "localhost",
            "mail",
            "operator",
            "platform",
            "smtp",
            "static",
            "status",
            "support",
            "teranga",
            "web",
            "www");

    private Slug() {}

    /**
     * Whether the text can be the slug of a new association.
     *
     * @param slug any text
     */
    public static boolean valid(String slug) {
        return slug.length() >= 3 && slug.length() <= 40 && SHAPE.matcher(slug).matches() && !RESERVED.contains(slug);
    }

    static void require(String slug) {
        if (!valid(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
    }
}
