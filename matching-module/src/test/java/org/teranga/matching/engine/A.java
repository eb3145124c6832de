package org.teranga.matching.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Builders for tests: a home and a household that suit each other in Toulouse, until the test says otherwise. */
public final class A {
    public static final Point TOULOUSE = new Point(43.6045, 1.4440);
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private A() {}

    public static OfferBuilder home() {
        return new OfferBuilder();
    }

    public static NeedBuilder need() {
        return new NeedBuilder();
    }

    public static final class OfferBuilder {
        private String id = "o";
        private Kind kind = Kind.HOUSING;
        private @Nullable Point place = TOULOUSE;
        private @Nullable Integer capacity = 4;
        private boolean shared;
        private @Nullable LocalDate from = DAY.minusDays(30);
        private @Nullable LocalDate until;
        private List<String> languages = List.of("fr", "fa");
        private List<String> interests = List.of();
        private List<String> skills = List.of();
        private Set<Condition> conditions = Set.of();
        private @Nullable Host host = Host.COUPLE;
        private Map<String, String> answers = Map.of();

        public OfferBuilder id(String value) {
            id = value;
            return this;
        }

        public OfferBuilder of(Kind value) {
            kind = value;
            return this;
        }

        public OfferBuilder at(@Nullable Point value) {
            place = value;
            return this;
        }

        public OfferBuilder beds(@Nullable Integer value) {
            capacity = value;
            return this;
        }

        public OfferBuilder shared() {
            shared = true;
            return this;
        }

        public OfferBuilder free(@Nullable LocalDate first, @Nullable LocalDate last) {
            from = first;
            until = last;
            return this;
        }

        public OfferBuilder speaking(String... values) {
            languages = List.of(values);
            return this;
        }

        public OfferBuilder liking(String... values) {
            interests = List.of(values);
            return this;
        }

        public OfferBuilder able(String... values) {
            skills = List.of(values);
            return this;
        }

        public OfferBuilder with(Condition... values) {
            conditions = Set.of(values);
            return this;
        }

        public OfferBuilder hostedBy(@Nullable Host value) {
            host = value;
            return this;
        }

        public OfferBuilder saying(String question, String answer) {
            answers = Map.of(question, answer);
            return this;
        }

        public OfferFacts build() {
            return new OfferFacts(
                    id,
                    kind,
                    place,
                    capacity,
                    shared,
                    from,
                    until,
                    languages,
                    interests,
                    skills,
                    conditions,
                    host,
                    answers);
        }
    }

    public static final class NeedBuilder {
        private String id = "n";
        private Kind kind = Kind.HOUSING;
        private @Nullable Point place = TOULOUSE;
        private @Nullable Integer radius = 20;
        private MarketHousehold household = new MarketHousehold(2, 1, Composition.FAMILY);
        private List<String> languages = List.of("prs");
        private List<String> interests = List.of();
        private List<String> skills = List.of();
        private Set<Requirement> requires = Set.of();
        private @Nullable LocalDate from = DAY;
        private @Nullable Integer days = 90;
        private @Nullable LocalDate since;
        private Map<String, String> answers = Map.of();

        public NeedBuilder id(String value) {
            id = value;
            return this;
        }

        public NeedBuilder of(Kind value) {
            kind = value;
            return this;
        }

        public NeedBuilder at(@Nullable Point value) {
            place = value;
            return this;
        }

        public NeedBuilder within(@Nullable Integer kilometres) {
            radius = kilometres;
            return this;
        }

        public NeedBuilder household(
                @Nullable Integer adults, @Nullable Integer children, @Nullable Composition composition) {
            household = new MarketHousehold(adults, children, composition);
            return this;
        }

        public NeedBuilder speaking(String... values) {
            languages = List.of(values);
            return this;
        }

        public NeedBuilder liking(String... values) {
            interests = List.of(values);
            return this;
        }

        public NeedBuilder asking(String... values) {
            skills = List.of(values);
            return this;
        }

        public NeedBuilder requiring(Requirement... values) {
            requires = Set.of(values);
            return this;
        }

        public NeedBuilder from(@Nullable LocalDate first, @Nullable Integer length) {
            from = first;
            days = length;
            return this;
        }

        public NeedBuilder waitingSince(@Nullable LocalDate value) {
            since = value;
            return this;
        }

        public NeedBuilder saying(String question, String answer) {
            answers = Map.of(question, answer);
            return this;
        }

        public NeedFacts build() {
            return new NeedFacts(
                            id, kind, place, radius, household, languages, interests, skills, requires, from, days,
                            since)
                    .answering(answers);
        }
    }
}
