package org.teranga.tenantadmin.branding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * All colours of a look, made of two: the association's own and a second one. Each keeps its hue and is made as much lighter or darker as
 * it takes to be read on what it stands on, in the light scheme and in the dark.
 */
final class Palette {
    private static final double STEP = 0.01;
    private static final double TEXT = 4.6; // a hair over 4.5, for what rounding takes
    private static final double STRONG = 7.1;
    private static final double SHAPE = 3.1;

    private final Map<String, Colour> ground;

    private Palette(Map<String, Colour> ground) {
        this.ground = ground;
    }

    /**
     * The colours in the light scheme.
     *
     * @param own    the association's colour
     * @param second another, for what stands beside
     * @param ground the colours that no association sets, and the theme's lamp and focus
     */
    static Map<String, String> light(Colour own, Colour second, Map<String, Colour> ground) {
        Palette palette = new Palette(ground);
        Oklch hue = Oklch.of(own);
        Oklch beside = Oklch.of(second);
        Map<String, Colour> made = new LinkedHashMap<>();
        Colour soft = lighter(hue.with(0.965, 0.022), colour -> colour.contrast(palette.of("ink")) >= STRONG);
        Colour brand = darker(
                hue, colour -> colour.contrast(Colour.WHITE) >= TEXT && colour.contrast(palette.of("page")) >= SHAPE);
        made.put("brand", brand);
        made.put(
                "brand-strong",
                Oklch.of(brand)
                        .with(Math.max(0.1, Oklch.of(brand).lightness() - 0.08), 1)
                        .colour());
        made.put("on-brand", Colour.WHITE);
        made.put("brand-soft", soft);
        made.put("brand-line", hue.with(0.83, 0.09).colour());
        made.put(
                "link",
                darker(hue, colour -> palette.readOn(colour, "page", "surface") && colour.contrast(soft) >= TEXT));
        made.put("accent", darker(beside, colour -> palette.readOn(colour, "page")));
        made.put("accent-soft", beside.with(0.95, 0.03).colour());
        made.put("wall", darker(hue, colour -> colour.contrast(Colour.WHITE) >= STRONG));
        return palette.written(made);
    }

    /** The colours in the dark scheme; parameters as for {@link #light}. */
    static Map<String, String> dark(Colour own, Colour second, Map<String, Colour> ground) {
        Palette palette = new Palette(ground);
        Oklch hue = Oklch.of(own);
        Oklch beside = Oklch.of(second);
        Map<String, Colour> made = new LinkedHashMap<>();
        Colour soft = darker(hue.with(0.27, 0.06), colour -> colour.contrast(palette.of("ink")) >= STRONG);
        Colour on = hue.with(0.2, 0.06).colour();
        Colour brand =
                lighter(hue.with(0.81, 0.12), colour -> colour.contrast(on) >= TEXT && palette.readOn(colour, "page"));
        made.put("brand", brand);
        made.put("brand-strong", Oklch.of(brand).with(0.89, 0.09).colour());
        made.put("on-brand", on);
        made.put("brand-soft", soft);
        made.put("brand-line", hue.with(0.5, 0.1).colour());
        made.put(
                "link",
                lighter(
                        hue.with(0.83, 0.12),
                        colour -> palette.readOn(colour, "page", "surface") && colour.contrast(soft) >= TEXT));
        made.put("accent", lighter(beside.with(0.81, 0.12), colour -> palette.readOn(colour, "page")));
        made.put("accent-soft", beside.with(0.27, 0.05).colour());
        made.put("wall", darker(hue.with(0.33, 0.1), colour -> colour.contrast(Colour.WHITE) >= STRONG));
        return palette.written(made);
    }

    private Map<String, String> written(Map<String, Colour> made) {
        made.put("on-wall", Colour.WHITE);
        made.put("lamp", of("lamp"));
        made.put("focus", of("focus"));
        Map<String, String> written = new LinkedHashMap<>();
        made.forEach((token, colour) -> written.put(token, colour.hex()));
        return written;
    }

    private Colour of(String token) {
        Colour colour = ground.get(token);
        if (colour == null) {
            throw new IllegalArgumentException("there is no token " + token);
        }
        return colour;
    }

    private boolean readOn(Colour colour, String... tokens) {
        boolean read = true;
        for (String token : tokens) {
            read &= colour.contrast(of(token)) >= TEXT;
        }
        return read;
    }

    private static Colour darker(Oklch from, Predicate<Colour> wanted) {
        return moved(from, wanted, lightness -> lightness - STEP);
    }

    private static Colour lighter(Oklch from, Predicate<Colour> wanted) {
        return moved(from, wanted, lightness -> lightness + STEP);
    }

    private static Colour moved(Oklch from, Predicate<Colour> wanted, DoubleUnaryOperator step) {
        Oklch now = from;
        while (!wanted.test(now.colour()) && now.lightness() > 0 && now.lightness() < 1) {
            now = now.with(Math.max(0, Math.min(1, step.applyAsDouble(now.lightness()))), now.chroma());
        }
        return now.colour();
    }
}
