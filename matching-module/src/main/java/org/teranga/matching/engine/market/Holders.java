package org.teranga.matching.engine.market;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * Groups the offers that belong to one person. Only persons with several offers count; an organisation stands for many people, and its
 * offers are of nobody.
 */
public final class Holders {
    /** What stands for nobody with several offers. */
    public static final int NOBODY = -1;

    static final Holders NONE = new Holders(new int[0], new int[0][], List.of());

    private final int[] holderOf;
    private final int[][] offers;
    private final List<Map<Kind, Integer>> busy;

    private Holders(int[] holderOf, int[][] offers, List<Map<Kind, Integer>> busy) {
        this.holderOf = holderOf;
        this.offers = offers;
        this.busy = busy;
    }

    /**
     * Persons of a market.
     *
     * @param personOfOffer for an offer's id a key of the person; offers that are not here are of nobody
     * @param busyPersons   for a person's key, how many households the person has already, by what they are helped with
     */
    static Holders of(Market market, Map<String, String> personOfOffer, Map<String, Map<Kind, Integer>> busyPersons) {
        Map<String, int[]> ofPersons = new TreeMap<>();
        personOfOffer.forEach((id, person) -> market.offer(id).ifPresent(offer -> {
            if (market.offers().facts(offer).host() != Host.ORGANISATION) {
                ofPersons.merge(person, new int[] {offer}, Holders::both);
            }
        }));
        ofPersons
                .entrySet()
                .removeIf(person -> person.getValue().length < 2 && !busyPersons.containsKey(person.getKey()));
        int[] holderOf = new int[market.offers().size()];
        Arrays.fill(holderOf, NOBODY);
        int[][] offers = ofPersons.values().toArray(int[][]::new);
        for (int holder = 0; holder < offers.length; holder++) {
            Arrays.sort(offers[holder]);
            for (int offer : offers[holder]) {
                holderOf[offer] = holder;
            }
        }
        List<Map<Kind, Integer>> busy = ofPersons.keySet().stream()
                .map(person -> Map.copyOf(busyPersons.getOrDefault(person, Map.of())))
                .toList();
        return new Holders(holderOf, offers, busy);
    }

    private static int[] both(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }

    /** How many persons there are. */
    public int size() {
        return offers.length;
    }

    /** Whose an offer is, or {@link #NOBODY}. */
    public int of(int offer) {
        return holderOf.length == 0 ? NOBODY : holderOf[offer];
    }

    /** The offers of a person, ascending. */
    public int[] offers(int holder) {
        return offers[holder].clone();
    }

    /** How many households a person has already, by placements that are not over. */
    public int busy(int holder) {
        return busy(holder, EnumSet.allOf(Kind.class));
    }

    /** How many households a person has already with these kinds of help. */
    public int busy(int holder, Set<Kind> kinds) {
        return busy.get(holder).entrySet().stream()
                .filter(one -> kinds.contains(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
