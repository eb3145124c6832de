package org.teranga.matching.desk.need;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.theme.ListQuery;

/**
 * The addresses on the page of a need: what the present one asks is kept where it still makes sense.
 *
 * @param home  the path with which pages of this language begin
 * @param query what the present address asks
 */
record NeedLinks(String home, ListQuery query) {
    /** Where an offer is compared: with the one that is looked at already, if there is one and only one. */
    String compare(String number) {
        Map<String, String> asked = new TreeMap<>(query.filters());
        String first = asked.getOrDefault("compare", "");
        boolean second = !first.isEmpty() && !first.equals(number) && !asked.containsKey("with");
        asked.put(second ? "with" : "compare", number);
        if (!second) {
            asked.remove("with");
        }
        return address(asked) + "#compare";
    }

    /** Where it is asked about an offer. */
    String whyNot(String number) {
        Map<String, String> asked = new TreeMap<>(query.filters());
        asked.put("why-not", number);
        return address(asked) + "#why-not";
    }

    /** An offer in a line, with the way to it. */
    NeedView.Offered offered(Offer offer) {
        return new NeedView.Offered(
                offer.id().toString(),
                offer.receiptNumber(),
                home + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label());
    }

    private String address(Map<String, String> asked) {
        StringBuilder address = new StringBuilder();
        asked.forEach((name, value) -> address.append(address.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        if (query.page() > 1) {
            address.append("&page=").append(query.page());
        }
        return address.toString();
    }
}
