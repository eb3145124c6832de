package org.teranga.platform.theme;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.folder.StaticFolder;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Look;

/**
 * The branding of a page, as addresses from the root of its host.
 *
 * @param stylesheet    the theme's stylesheet
 * @param ownStylesheet what the association has changed of it; null where it has changed nothing
 * @param ownColours    whether colours are among that: then the doorway is painted in them
 * @param sign          the association's logo, or the theme's sign
 * @param signType      its media type
 * @param logo          whether it is a logo, of its own proportions
 */
public record PageBranding(
        String stylesheet,
        @Nullable String ownStylesheet,
        boolean ownColours,
        String sign,
        String signType,
        boolean logo) {
    public PageBranding {
        Objects.requireNonNull(stylesheet, "stylesheet");
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(signType, "signType");
    }

    /** The theme as it is, with what an association has changed of it. */
    public static PageBranding of(Theme theme, Look look) {
        Look.Logo logo = look.logo();
        return new PageBranding(
                theme.assetUrl(StaticFolder.STYLESHEET),
                look.stylesheet().isEmpty() ? null : "/own/" + look.fingerprint() + ".css",
                !look.light().isEmpty(),
                logo == null ? theme.assetUrl("glyph.svg") : logo.href(),
                logo == null ? "image/svg+xml" : logo.type(),
                logo != null);
    }
}
