package org.teranga.tenantadmin.branding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which colours of a look must stand how far apart: the pairs in which components use them (look, section 4). */
final class ContrastCheck {
    private static final double TEXT = 4.5;
    private static final double LARGE_TEXT_ON_SOFT = 7;
    private static final double SHAPE = 3;

    private static final List<Pair> PAIRS = List.of(
            new Pair("brand-soft", "ink", LARGE_TEXT_ON_SOFT),
            new Pair("link", "page", TEXT),
            new Pair("link", "surface", TEXT),
            new Pair("link", "brand-soft", TEXT),
            new Pair("on-brand", "brand", TEXT),
            new Pair("on-brand", "brand-strong", TEXT),
            new Pair("on-wall", "wall", TEXT),
            new Pair("accent", "page", TEXT),
            new Pair("focus", "page", SHAPE),
            new Pair("brand", "page", SHAPE));

    private ContrastCheck() {}

    /**
     * The pairs that are too close.
     *
     * @param colours all colours of one scheme
     */
    static List<Close> faults(Map<String, Colour> colours) {
        List<Close> close = new ArrayList<>();
        for (Pair pair : PAIRS) {
            double contrast = pair.in(colours);
            if (contrast < pair.least) {
                close.add(new Close(pair.own, pair.other, contrast, pair.least));
            }
        }
        return close;
    }

    /** The least distance over what its pair needs: from 1 on everything can be read. */
    static double margin(Map<String, Colour> colours) {
        return PAIRS.stream()
                .mapToDouble(pair -> pair.in(colours) / pair.least)
                .min()
                .orElseThrow();
    }

    /**
     * Two colours that are too close.
     *
     * @param own      the one that the association sets
     * @param other    what it stands on, or beside
     * @param contrast 1 to 21
     * @param least    what is needed
     */
    record Close(String own, String other, double contrast, double least) {}

    private record Pair(String own, String other, double least) {
        double in(Map<String, Colour> colours) {
            return Objects.requireNonNull(colours.get(own), own)
                    .contrast(Objects.requireNonNull(colours.get(other), other));
        }
    }
}
