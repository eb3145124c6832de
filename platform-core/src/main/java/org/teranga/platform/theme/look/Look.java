package org.teranga.platform.theme.look;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an association has chosen of its look: values of tokens that it may set, and its logo. Data only: each value is one of a few shapes,
 * so that no text of an association ever stands in a stylesheet.
 *
 * @param light colours in the light scheme: token without {@code --colour-} to {@code #rrggbb}; empty where the theme's count
 * @param dark  the same in the dark scheme; set together with the light ones
 * @param shape corners and letters: {@code radius, text, voice} to one of their words, what is the theme's is left out; and {@code theme}, over which it
 *              was chosen
 * @param logo  the picture in place of the theme's sign, if any
 */
public record Look(
        Map<String, String> light,
        Map<String, String> dark,
        Map<String, String> shape,
        @Nullable Logo logo) {
    /** The key under which it lies among the values of an association. */
    public static final String KEY = "look";

    /** The colours that an association may set, in the order of their form. */
    public static final List<String> COLOURS = List.of(
            "brand",
            "brand-strong",
            "on-brand",
            "brand-soft",
            "brand-line",
            "link",
            "accent",
            "accent-soft",
            "wall",
            "on-wall",
            "lamp",
            "focus");

    /** Corners in words, and how round they are. */
    public static final Map<String, String> RADII =
            Map.of("square", "0", "slight", ".125rem", "soft", ".375rem", "round", ".75rem");

    /** Families of letters in words, and the fonts that systems have of them. */
    public static final Map<String, String> FONTS = Map.of(
            "plain", "-apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Liberation Sans\", sans-serif",
            "book", "\"Iowan Old Style\", \"Palatino Linotype\", Palatino, P052, \"Noto Serif\", Georgia, serif",
            "geometric", "Avenir, Montserrat, Corbel, \"URW Gothic\", \"Noto Sans\", sans-serif");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** The look of an association that has chosen nothing. */
    public static final Look NONE = new Look(Map.of(), Map.of(), Map.of(), null);

    public Look {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
        shape = Map.copyOf(shape);
        if (!light.keySet().equals(dark.keySet()) || !COLOURS.containsAll(light.keySet())) {
            throw new IllegalArgumentException("colours " + light.keySet() + " and " + dark.keySet());
        }
        light.values().forEach(Look::requireColour);
        dark.values().forEach(Look::requireColour);
        if (!Set.of("theme", "radius", "text", "voice").containsAll(shape.keySet())) {
            throw new IllegalArgumentException("no shape: " + shape.keySet());
        }
        require(RADII, shape.get("radius"));
        require(FONTS, shape.get("text"));
        require(FONTS, shape.get("voice"));
    }

    /** Whether a text is a colour as it is kept: {@code #9b3a20}. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    private static void requireColour(String text) {
        if (!isColour(text)) {
            throw new IllegalArgumentException("not a colour: " + text);
        }
    }

    private static void require(Map<String, String> words, @Nullable String word) {
        if (word != null && !words.containsKey(word)) {
            throw new IllegalArgumentException(word + " is none of " + words.keySet());
        }
    }

    /** The stylesheet of what differs from the theme; empty where nothing does. */
    public String stylesheet() {
        StringBuilder both = new StringBuilder();
        shapeTokens().forEach((token, value) -> both.append("--" + token + ":" + value + ";"));
        if (light.isEmpty() && both.isEmpty()) {
            return "";
        }
        return "@layer theme{:root{" + declarations(light) + both + "}@media (prefers-color-scheme:dark){:root{"
                + declarations(dark) + "}}}\n";
    }

    /**
     * Its colours for a part of a page of somebody else's, as an entry of the platform's directory is.
     *
     * @param selector of that part: ours, never an association's text
     */
    public String colours(String selector) {
        return light.isEmpty()
                ? ""
                : "@layer theme{" + selector + "{" + declarations(light) + "}@media (prefers-color-scheme:dark){"
                        + selector + "{" + declarations(dark) + "}}}\n";
    }

    /** The tokens of corners and letters that it sets, without their dashes. */
    public Map<String, String> shapeTokens() {
        Map<String, String> tokens = new TreeMap<>();
        shape.forEach((name, word) -> {
            switch (name) {
                case "radius" -> tokens.put("radius", RADII.get(word));
                case "text", "voice" -> tokens.put("font-" + name + "-latin", FONTS.get(word));
                default -> {} // the theme
            }
        });
        return tokens;
    }

    private static String declarations(Map<String, String> colours) {
        StringBuilder css = new StringBuilder();
        new TreeMap<>(colours)
                .forEach((token, colour) -> css.append("--colour-")
                        .append(token)
                        .append(':')
                        .append(colour)
                        .append(';'));
        return css.toString();
    }

    /** The hash of the stylesheet, which stands in its address. */
    public String fingerprint() {
        return fingerprint(stylesheet());
    }

    /** The hash of a stylesheet, 32 hexadecimal digits. */
    public static String fingerprint(String stylesheet) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(stylesheet.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is kept: {@code light.brand=#9b3a20}, a line a value. */
    public String written() {
        Map<String, String> lines = new TreeMap<>();
        light.forEach((token, colour) -> lines.put("light." + token, colour));
        dark.forEach((token, colour) -> lines.put("dark." + token, colour));
        shape.forEach((name, word) -> lines.put("shape." + name, word));
        if (logo != null) {
            lines.put("logo", logo.file() + " " + logo.width() + " " + logo.height());
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString();
    }

    /** What {@link #written} made. */
    public static Look read(String text) {
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        Map<String, String> shape = new TreeMap<>();
        Logo logo = null;
        for (String line : text.lines().toList()) {
            String name = line.substring(0, line.indexOf('='));
            String value = line.substring(name.length() + 1);
            switch (name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'))) {
                case "light" -> light.put(name.substring(6), value);
                case "dark" -> dark.put(name.substring(5), value);
                case "shape" -> shape.put(name.substring(6), value);
                case "logo" -> logo = Logo.read(value);
                default -> throw new IllegalArgumentException("a look does not have " + name);
            }
        }
        return new Look(light, dark, shape, logo);
    }

    /**
     * A logo.
     *
     * @param file   its file among those of the association, with its ending: {@code <hash>.svg}
     * @param width  in pixels, or the units of the drawing
     * @param height as the width
     */
    public record Logo(String file, int width, int height) {
        private static final Pattern FILE = Pattern.compile("[0-9a-f]{32}\\.(svg|png|jpg)");

        public Logo {
            Objects.requireNonNull(file, "file");
            if (!FILE.matcher(file).matches() || width < 1 || height < 1) {
                throw new IllegalArgumentException("not a logo: " + file + " " + width + " × " + height);
            }
        }

        private static Logo read(String text) {
            String[] parts = text.split(" ");
            return new Logo(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        /** Where it is served, from the root of the association's host. */
        public String href() {
            return "/own/" + file;
        }

        /** Its media type. */
        public String type() {
            return TenantFile.typeOf(file.substring(file.indexOf('.') + 1));
        }
    }
}
