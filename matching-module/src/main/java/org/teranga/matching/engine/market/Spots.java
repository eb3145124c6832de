package org.teranga.matching.engine.market;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;

/**
 * Where offers are: those of one kind at one place stand side by side and make a spot, so that a distance is computed once for all of
 * them. Many offers share a commune.
 */
final class Spots {
    /** The bands of a kind of which there is no offer. */
    private static final int[] NOWHERE = new int[DiscIndex.BANDS + 2];

    private final int[] first;
    private final int[] ofOffer;
    private final MarketPlaces places;
    private final DiscIndex index;

    private Spots(int[] first, int[] ofOffer, MarketPlaces places, DiscIndex index) {
        this.first = first;
        this.ofOffer = ofOffer;
        this.places = places;
        this.index = index;
    }

    /**
     * The spots of offers.
     *
     * @param placed the offers in their {@link #order}
     */
    static Spots of(List<OfferFacts> placed) {
        int[] first = IntStream.range(0, placed.size())
                .filter(k -> k == 0 || !together(placed.get(k - 1), placed.get(k)))
                .toArray();
        List<OfferFacts> one = IntStream.of(first).mapToObj(placed::get).toList();
        int[] ends = Arrays.copyOf(first, first.length + 1);
        ends[first.length] = placed.size();
        int[] ofOffer = new int[placed.size()];
        for (int spot = 0; spot < first.length; spot++) {
            Arrays.fill(ofOffer, ends[spot], ends[spot + 1], spot);
        }
        return new Spots(
                ends,
                ofOffer,
                MarketPlaces.of(one.stream().map(OfferFacts::place).toList()),
                index(one));
    }

    /** The order in which offers must stand. */
    static int[] order(List<OfferFacts> byId) {
        Comparator<OfferFacts> byPlace = Comparator.comparing(OfferFacts::kind)
                .thenComparingInt(offer -> band(offer.place()))
                .thenComparingDouble(offer -> longitude(offer.place()))
                .thenComparingDouble(offer -> latitude(offer.place()));
        return IntStream.range(0, byId.size())
                .boxed()
                .sorted(Comparator.<Integer, OfferFacts>comparing(byId::get, byPlace)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean together(OfferFacts one, OfferFacts next) {
        return one.kind() == next.kind() && Objects.equals(one.place(), next.place());
    }

    private static DiscIndex index(List<OfferFacts> one) {
        double[] longitude =
                one.stream().mapToDouble(offer -> longitude(offer.place())).toArray();
        int[][] bandStart = new int[Kind.values().length][];
        Arrays.fill(bandStart, NOWHERE);
        for (int from = 0; from < one.size(); ) {
            Kind kind = one.get(from).kind();
            int[] start = new int[DiscIndex.BANDS + 2];
            int begun = 0;
            int next = from;
            for (; next < one.size() && one.get(next).kind() == kind; next++) {
                int band = band(one.get(next).place());
                if (band >= begun) {
                    Arrays.fill(start, begun, band + 1, next);
                    begun = band + 1;
                }
            }
            Arrays.fill(start, begun, start.length, next);
            bandStart[kind.ordinal()] = start;
            from = next;
        }
        return new DiscIndex(longitude, bandStart);
    }

    private static int band(@Nullable Point place) {
        return place == null ? DiscIndex.BANDS : DiscIndex.band(place.latitude());
    }

    private static double longitude(@Nullable Point place) {
        return place == null ? 0 : place.longitude();
    }

    private static double latitude(@Nullable Point place) {
        return place == null ? 0 : place.latitude();
    }

    /** Finds spots. */
    DiscIndex index() {
        return index;
    }

    /** Where the spots are. */
    MarketPlaces places() {
        return places;
    }

    /** The spot of an offer. */
    int of(int offer) {
        return ofOffer[offer];
    }

    /** The first offer of a spot; the end of all for the number after the last spot. */
    int first(int spot) {
        return first[spot];
    }
}
