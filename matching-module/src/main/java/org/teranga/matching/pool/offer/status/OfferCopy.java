package org.teranga.matching.pool.offer.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferTerms;

/** The answers of an offer as the person would write them on the form of another association; nothing of the association that has it. */
public final class OfferCopy {
    private OfferCopy() {}

    /** Field to answers. */
    public static Map<String, List<String>> of(OpenedListing<Offer> opened) {
        OfferTerms terms = opened.listing().terms();
        Map<String, List<String>> answers =
                new HashMap<>(OfferViews.filled(opened).values());
        answers.put("kind", List.of(terms.kind()));
        answers.put("country", List.of(terms.country()));
        if (terms.locality().commune() != null) {
            answers.put("commune", List.of(terms.locality().commune()));
            answers.remove("postcode");
            if (terms.locality().postcode() != null) {
                answers.put("postcode", List.of(terms.locality().postcode()));
            }
        }
        return answers;
    }
}
