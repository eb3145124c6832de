package org.teranga.matching.safeguarding.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.PlaceMap;

/** The communes of homes as a round: in which order, and on a map. Communes, never addresses. */
final class RoundMap {
    private static final int PLACES_OF_A_ROUND = 2;

    private RoundMap() {}

    /** Each after that which lies nearest, from the first on; what lies nowhere that is known comes last. */
    static <T> List<T> inOrder(List<T> all, Function<T, @Nullable String> insee) {
        List<T> left = new ArrayList<>(all);
        List<T> round = new ArrayList<>();
        Optional<Commune> here = Optional.empty();
        while (!left.isEmpty()) {
            Optional<Commune> from = here;
            T next = from.isEmpty()
                    ? left.stream()
                            .filter(one -> commune(insee.apply(one)).isPresent())
                            .findFirst()
                            .orElse(left.getFirst())
                    : left.stream()
                            .min(Comparator.comparingDouble(one -> away(from.get(), insee.apply(one))))
                            .orElseThrow();
            left.remove(next);
            round.add(next);
            here = commune(insee.apply(next)).or(() -> from);
        }
        return List.copyOf(round);
    }

    /**
     * Where they are, each by its number from 1; null where fewer than two places are known, since one dot on an empty sheet says nothing, or
     * no outline is in sight.
     */
    static <T> @Nullable PlaceMap draw(List<T> round, Function<T, @Nullable String> insee) {
        List<PlaceMap.Spot> spots = new ArrayList<>();
        for (int at = 0; at < round.size(); at++) {
            String number = Integer.toString(at + 1);
            commune(insee.apply(round.get(at)))
                    .map(one -> new PlaceMap.Spot(one.latitude(), one.longitude(), one.name(), number))
                    .ifPresent(spots::add);
        }
        if (spots.stream().map(PlaceMap.Spot::name).distinct().count() < PLACES_OF_A_ROUND) {
            return null;
        }
        return PlaceMap.around(spots.getFirst().latitude(), spots.getFirst().longitude(), null, spots);
    }

    private static double away(Commune from, @Nullable String insee) {
        return commune(insee).map(from::kilometresTo).orElse(Double.MAX_VALUE);
    }

    private static Optional<Commune> commune(@Nullable String insee) {
        return insee == null ? Optional.empty() : Communes.load().byInsee(insee);
    }
}
