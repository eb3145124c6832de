package org.teranga.tenantadmin.branding;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.platform.theme.folder.Theme;

/**
 * What an association may set, as a theme has it: a browser resolves it so from its stylesheet.
 *
 * @param light colours in the light scheme: token without {@code --colour-} to colour
 * @param dark  the same in the dark scheme
 * @param shape the tokens of corners and letters
 */
record ThemeColours(Map<String, Colour> light, Map<String, Colour> dark, Map<String, String> shape) {
    private static final Map<String, ThemeColours> KNOWN = new ConcurrentHashMap<>();
    private static final Pattern RULE = Pattern.compile(
            "@media \\(prefers-color-scheme: dark\\)\\s*\\{\\s*:root\\s*\\{([^}]*)\\}|:root\\s*\\{([^}]*)\\}");
    private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+):\\s*([^;]+);");
    private static final Set<String> SHAPE = Set.of("radius", "font-text-latin", "font-voice-latin");
    private static final String PREFIX = "colour-";

    ThemeColours {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
        shape = Map.copyOf(shape);
    }

    /** Those of a theme; its stylesheet is read once. */
    static ThemeColours of(Theme theme) {
        return KNOWN.computeIfAbsent(theme.name() + " " + theme.fingerprint(), any -> {
            String css = new String(theme.asset("teranga.css").orElseThrow().plain(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)@media print.*?\\n\\}", "")
                    .replaceAll("(?s)/\\*.*?\\*/", "");
            Map<String, String> shape = new HashMap<>(values(css, false));
            shape.keySet().retainAll(SHAPE);
            return new ThemeColours(colours(values(css, false)), colours(values(css, true)), shape);
        });
    }

    /** Rules count in the order of their layers, which is the order of the file. */
    private static Map<String, String> values(String css, boolean dark) {
        Map<String, String> values = new HashMap<>();
        Matcher rule = RULE.matcher(css);
        while (rule.find()) {
            if (rule.group(1) == null || dark) {
                Matcher declaration = DECLARATION.matcher(rule.group(1) == null ? rule.group(2) : rule.group(1));
                while (declaration.find()) {
                    values.put(declaration.group(1), declaration.group(2).strip());
                }
            }
        }
        return values;
    }

    private static Map<String, Colour> colours(Map<String, String> values) {
        Map<String, Colour> colours = new HashMap<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> colours.put(name.substring(PREFIX.length()), resolved(values, name)));
        return colours;
    }

    private static Colour resolved(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("a theme has no token " + name);
        }
        return value.startsWith("var(--")
                ? resolved(values, value.substring("var(--".length(), value.length() - 1))
                : Colour.of(value);
    }

    /** The colours of a scheme, with these in place of the theme's. */
    static Map<String, Colour> under(Map<String, Colour> theme, Map<String, String> own) {
        Map<String, Colour> all = new HashMap<>(theme);
        own.forEach((token, colour) -> all.put(token, Colour.of(colour)));
        return all;
    }
}
