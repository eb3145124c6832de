package org.teranga.matching.plan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.form.KindQuestion;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.i18n.Formats;

/** Offers and needs as the engine wants them: codes become choices, places become points. A code that the engine does not know is blank. */
public final class Facts {
    private Facts() {}

    /**
     * An offer.
     *
     * @param capacity what is left of it, which may be less than it says; null where it does not say
     */
    public static OfferFacts of(UUID id, OfferTerms terms, @Nullable Integer capacity) {
        return new OfferFacts(
                id.toString(),
                choice(Kind.class, terms.kind()).orElseThrow(),
                point(terms.locality()),
                capacity,
                terms.shared(),
                terms.availableFrom(),
                terms.availableUntil(),
                terms.languages(),
                terms.interests(),
                terms.skills(),
                choices(Condition.class, terms.conditions()),
                choice(Host.class, terms.host()).orElse(null),
                KindQuestion.compared(OfferFields.QUESTIONS, terms.said()));
    }

    /** What an offer is of. */
    public static Optional<Kind> kind(OfferTerms terms) {
        return choice(Kind.class, terms.kind());
    }

    /** A need that has been waiting since a moment. */
    public static NeedFacts of(UUID id, NeedTerms terms, Instant waitingSince) {
        return new NeedFacts(
                id.toString(),
                choice(Kind.class, terms.kind()).orElseThrow(),
                point(terms.locality()),
                terms.radiusKm(),
                new MarketHousehold(
                        terms.household().adults(),
                        terms.household().children(),
                        choice(Composition.class, terms.household().composition())
                                .orElse(null)),
                terms.languages(),
                terms.interests(),
                terms.skills(),
                choices(Requirement.class, terms.requirements()),
                terms.from(),
                terms.durationDays(),
                LocalDate.ofInstant(waitingSince, Formats.ZONE),
                KindQuestion.compared(NeedFields.QUESTIONS, terms.said()));
    }

    /** The commune's point; without a commune, the middle of those that share the postcode; null where the place is not known. */
    public static @Nullable Point point(Locality place) {
        Communes communes = Communes.load();
        if (place.commune() != null) {
            return communes.byInsee(place.commune()).map(Facts::point).orElse(null);
        }
        List<Commune> sharing = place.postcode() == null ? List.of() : communes.byPostcode(place.postcode());
        if (sharing.isEmpty()) {
            return null;
        }
        return new Point(
                sharing.stream().mapToDouble(Commune::latitude).average().orElseThrow(),
                sharing.stream().mapToDouble(Commune::longitude).average().orElseThrow());
    }

    private static Point point(Commune commune) {
        return new Point(commune.latitude(), commune.longitude());
    }

    private static <E extends Enum<E>> Set<E> choices(Class<E> type, Collection<String> codes) {
        Set<E> known = EnumSet.noneOf(type);
        codes.forEach(code -> choice(type, code).ifPresent(known::add));
        return known;
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
