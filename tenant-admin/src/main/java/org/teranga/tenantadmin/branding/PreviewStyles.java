package org.teranga.tenantadmin.branding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.template.Themes;

/**
 * The styles of a look that is not worn yet, for the panels of its preview: in an address of its own, since pages take no styles within
 * them. What stands in the address is read as a form is; what is no colour there is refused.
 */
final class PreviewStyles {
    private PreviewStyles() {}

    /** The query of the address. */
    static String query(Theme theme, Look look) {
        Map<String, String> parts = new TreeMap<>(look.shape());
        parts.put("theme", theme.name());
        if (!look.light().isEmpty()) {
            parts.put("light", colours(look.light()));
            parts.put("dark", colours(look.dark()));
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String colours(Map<String, String> colours) {
        return Look.COLOURS.stream()
                .map(token -> Objects.requireNonNull(colours.get(token), token).substring(1))
                .collect(Collectors.joining("."));
    }

    /**
     * The stylesheet for a query.
     *
     * @throws Refusal not found where the address was put together by somebody else
     */
    static String css(Map<String, String> query, Themes themes) {
        String name = query.getOrDefault("theme", "");
        if (!themes.names().contains(name)) {
            throw Refusal.notFound();
        }
        Map<String, String> shape = new TreeMap<>(query);
        shape.keySet().retainAll(List.of("radius", "text", "voice"));
        try {
            Look look = new Look(read(query.get("light")), read(query.get("dark")), shape, null);
            return css(themes.named(name), look);
        } catch (IllegalArgumentException foreign) {
            throw Refusal.notFound();
        }
    }

    private static Map<String, String> read(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        String[] colours = text.split("\\.");
        if (colours.length != Look.COLOURS.size()) {
            throw new IllegalArgumentException(text);
        }
        Map<String, String> read = new TreeMap<>();
        for (int i = 0; i < colours.length; i++) {
            read.put(Look.COLOURS.get(i), "#" + colours[i]);
        }
        return read;
    }

    private static String css(Theme theme, Look look) {
        ThemeColours ground = ThemeColours.of(theme);
        StringBuilder shape = new StringBuilder();
        ground.shape().forEach((token, value) -> shape.append("--" + token + ":" + value + ";"));
        look.shapeTokens().forEach((token, value) -> shape.append("--" + token + ":" + value + ";"));
        return "@layer theme{.preview{" + shape + "}"
                + scheme("light", ThemeColours.under(ground.light(), look.light()))
                + scheme("dark", ThemeColours.under(ground.dark(), look.dark())) + "}\n";
    }

    private static String scheme(String name, Map<String, Colour> colours) {
        return ".preview--" + name + "{color-scheme:" + name + ";"
                + new TreeMap<>(colours)
                        .entrySet().stream()
                                .map(one -> "--colour-" + one.getKey() + ":"
                                        + one.getValue().hex())
                                .collect(Collectors.joining(";"))
                + "}";
    }
}
