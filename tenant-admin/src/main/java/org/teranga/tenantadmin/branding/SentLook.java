package org.teranga.tenantadmin.branding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.Look.Logo;
import org.teranga.platform.theme.template.Themes;

/**
 * A look as its form was sent. Colours that were not touched by hand follow the two that the association gave; whoever gives another first
 * or second colour gets all of them anew.
 *
 * @param theme  the theme it is worn over
 * @param look   what differs from it
 * @param close  which of its colours are too close to each other, light scheme first
 * @param faults what is none of the values that a field takes
 */
record SentLook(Theme theme, Look look, Closeness close, List<FieldError> faults) {
    private static final Pattern LOGO =
            Pattern.compile("[0-9a-f]{32}\\.(?:svg|png|jpg) [1-9][0-9]{0,3} [1-9][0-9]{0,3}");
    private static final Map<String, Set<String>> SHAPES =
            Map.of("radius", Look.RADII.keySet(), "text", Look.FONTS.keySet(), "voice", Look.FONTS.keySet());

    /** Colours that are too close, by scheme. */
    record Closeness(List<ContrastCheck.Close> light, List<ContrastCheck.Close> dark) {
        boolean none() {
            return light.isEmpty() && dark.isEmpty();
        }
    }

    /**
     * Reads a form.
     *
     * @param sent   its fields
     * @param themes the themes that there are
     * @param worn   the theme that counts where none is named
     */
    static SentLook of(Map<String, String> sent, Themes themes, Theme worn) {
        List<FieldError> faults = new ArrayList<>();
        String name = sent.getOrDefault("theme", worn.name());
        if (!themes.names().contains(name)) {
            faults.add(FieldError.of("theme", "look.fault.theme", name));
        }
        Theme theme = faults.isEmpty() ? themes.named(name) : worn;
        ThemeColours ground = ThemeColours.of(theme);
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        if ("own".equals(sent.get("colours"))) {
            colours(sent, ground, light, dark, faults);
        }
        Look look = faults.isEmpty()
                ? new Look(light, dark, shape(sent, theme, faults), logo(sent))
                : new Look(Map.of(), Map.of(), shape(sent, theme, faults), logo(sent));
        return new SentLook(theme, look, close(ground, look), faults);
    }

    /** The look that is worn. */
    static SentLook worn(Look look, Theme theme) {
        ThemeColours ground = ThemeColours.of(theme);
        return new SentLook(theme, look, close(ground, look), List.of());
    }

    private static Closeness close(ThemeColours ground, Look look) {
        return new Closeness(
                ContrastCheck.faults(ThemeColours.under(ground.light(), look.light())),
                ContrastCheck.faults(ThemeColours.under(ground.dark(), look.dark())));
    }

    private static void colours(
            Map<String, String> sent,
            ThemeColours ground,
            Map<String, String> light,
            Map<String, String> dark,
            List<FieldError> faults) {
        String own = colour(sent, "own", faults);
        String second = colour(sent, "second", faults);
        if (!faults.isEmpty()) {
            return;
        }
        if (!own.equals(sent.get("was-own")) || !second.equals(sent.get("was-second"))) {
            light.putAll(Palette.light(Colour.of(own), Colour.of(second), ground.light()));
            dark.putAll(Palette.dark(Colour.of(own), Colour.of(second), ground.dark()));
            return;
        }
        for (String token : Look.COLOURS) {
            light.put(token, colour(sent, "light-" + token, faults));
            dark.put(token, colour(sent, "dark-" + token, faults));
        }
    }

    private static String colour(Map<String, String> sent, String field, List<FieldError> faults) {
        String text = sent.getOrDefault(field, "").strip().toLowerCase(Locale.ROOT);
        if (!Look.isColour(text)) {
            faults.add(FieldError.of(field, "look.fault.colour", text));
        }
        return text;
    }

    private static Map<String, String> shape(Map<String, String> sent, Theme theme, List<FieldError> faults) {
        Map<String, String> shape = new HashMap<>();
        shape.put("theme", theme.name());
        SHAPES.forEach((field, words) -> {
            String word = sent.getOrDefault(field, "");
            if (words.contains(word)) {
                shape.put(field, word);
            } else if (!word.isEmpty() && !word.equals("theme")) {
                faults.add(FieldError.of(field, "look.fault.choice", word));
            }
        });
        return shape;
    }

    private static @Nullable Logo logo(Map<String, String> sent) {
        String text = sent.getOrDefault("logo", "");
        if (!LOGO.matcher(text).matches()) {
            return null;
        }
        String[] parts = text.split(" ");
        return new Logo(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The fields of the form that shows this look. */
    static Map<String, List<String>> fields(Look look, Theme theme) {
        ThemeColours ground = ThemeColours.of(theme);
        Map<String, String> light = hex(ThemeColours.under(ground.light(), look.light()));
        Map<String, String> dark = hex(ThemeColours.under(ground.dark(), look.dark()));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("theme", theme.name());
        fields.put("colours", look.light().isEmpty() ? "theme" : "own");
        for (String prefix : List.of("", "was-")) {
            fields.put(prefix + "own", light.get("brand"));
            fields.put(prefix + "second", light.get("accent"));
        }
        for (String token : Look.COLOURS) {
            fields.put("light-" + token, light.get(token));
            fields.put("dark-" + token, dark.get(token));
        }
        SHAPES.keySet().forEach(name -> fields.put(name, look.shape().getOrDefault(name, "theme")));
        Logo logo = look.logo();
        if (logo != null) {
            fields.put("logo", logo.file() + " " + logo.width() + " " + logo.height());
        }
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach((field, value) -> values.put(field, List.of(value)));
        return values;
    }

    private static Map<String, String> hex(Map<String, Colour> colours) {
        Map<String, String> hex = new HashMap<>();
        colours.forEach((token, colour) -> hex.put(token, colour.hex()));
        return hex;
    }
}
