package org.teranga.matching.engine.criterion;

import java.util.List;
import java.util.Locale;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.WordMatching;

/** The values that a need and an offer have in common, in the need's words, for use in sentences. */
public final class Shared {
    private Shared() {}

    /** The languages that both speak. */
    public static List<Locale> languages(Market market, int need, int offer) {
        return WordMatching.common(
                        market.needs().facts(need).languages(),
                        market.offers().facts(offer).languages(),
                        WordMatching::language)
                .stream()
                .map(Locale::forLanguageTag)
                .toList();
    }

    /** The interests that both have. */
    public static List<String> interests(Market market, int need, int offer) {
        return WordMatching.common(
                market.needs().facts(need).interests(),
                market.offers().facts(offer).interests(),
                WordMatching::plain);
    }

    /** The skills that the need asks for and the offer has. */
    public static List<String> skills(Market market, int need, int offer) {
        return WordMatching.common(
                market.needs().facts(need).skills(),
                market.offers().facts(offer).skills(),
                WordMatching::plain);
    }
}
