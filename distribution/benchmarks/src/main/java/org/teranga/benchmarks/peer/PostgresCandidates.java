package org.teranga.benchmarks.peer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.postgresql.PGStatement;
import org.teranga.matching.engine.criterion.TraitCriterion;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** The peer for candidates: the default rules as one prepared query on PostgreSQL, for homes that take one household. */
public final class PostgresCandidates implements AutoCloseable {
    /** The planner puts the one row of {@code need} in place, so that it stands for parameters with names. */
    private static final String QUERY = """
            select rank,
                points(distance, greatest(0, 1 - 2 * %s * asin(least(1, sqrt(chord) / 2)) / zero_at_km)) +
                points(languages, icount(offer.languages & need.languages)::float8 / icount(need.languages)) +
                points(interests, coalesce(icount(offer.interests & need.interests)::float8 / nullif(icount(need.interests), 0), 0)) +
                points(skills, coalesce(icount(offer.skills & need.skills)::float8 / nullif(icount(need.skills), 0), 0)) +
                points(fit, persons::float8 / capacity) +
                points(duration, (least(wanted + days - 1, until_day) - greatest(wanted, from_day) + 1)::float8 / days) as score
            from (select ?::box as disc, ?::float8 as x, ?::float8 as y, ?::float8 as z, ?::float8 as reach, ?::bigint as refused,
                    ?::int as persons, ?::int as wanted, ?::int as days,
                    ?::int[] as languages, ?::int[] as interests, ?::int[] as skills) need,
                offer,
                lateral (select (offer.x - need.x) * (offer.x - need.x) + (offer.y - need.y) * (offer.y - need.y)
                    + (offer.z - need.z) * (offer.z - need.z) as chord) apart
            where place <@ disc and chord <= reach and traits & refused = 0 and persons <= capacity
                and from_day <= wanted and wanted <= until_day and offer.languages && need.languages
            order by score desc, rank
            limit %d
            """;

    private final PostgresOffers offers;
    private final PreparedStatement query;
    private final List<TraitCriterion> traits = RuleSet.BY_DEFAULT.hard().stream()
            .map(type -> type.make().apply(Map.of()))
            .filter(TraitCriterion.class::isInstance)
            .map(TraitCriterion.class::cast)
            .toList();

    public PostgresCandidates(PostgresOffers offers, int most) throws SQLException {
        this.offers = offers;
        query = offers.connection().prepareStatement(withWeights(QUERY.formatted(Sphere.RADIUS_KM, most)));
        query.unwrap(PGStatement.class).setPrepareThreshold(1);
    }

    /** Puts the default weights and numbers in: {@code points(name, value)} becomes what the name's weight makes of the value. */
    private static String withWeights(String sql) {
        String written = sql;
        for (SoftRule rule : RuleSet.BY_DEFAULT.soft()) {
            written = written.replace("points(" + rule.type().id() + ",", "points(" + rule.weight() + ",");
            for (Map.Entry<String, Double> number : rule.parameters().entrySet()) {
                written = written.replace(number.getKey(), number.getValue().toString());
            }
        }
        return written.replaceAll("points\\(([0-9.]+),", "floor(0.5::float8 + 100::float8 * $1 *");
    }

    /** The best offers of a need: for each its place among all ids, the best first. */
    public List<Integer> top(NeedFacts need) throws SQLException {
        bind(need);
        List<Integer> ranks = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ranks.add(rows.getInt("rank"));
            }
        }
        return ranks;
    }

    private void bind(NeedFacts need) throws SQLException {
        Point place = Objects.requireNonNull(need.place());
        int radius = Objects.requireNonNull(need.radiusKm());
        double[] vector = Sphere.vector(place);
        query.setString(1, Sphere.box(place, radius));
        for (int axis = 0; axis < 3; axis++) {
            query.setDouble(2 + axis, vector[axis]);
        }
        query.setDouble(5, Sphere.chordSquared(radius));
        query.setLong(6, refused(need));
        query.setInt(7, Objects.requireNonNull(need.household().persons()));
        query.setInt(8, (int) Objects.requireNonNull(need.from()).toEpochDay());
        query.setInt(9, Objects.requireNonNull(need.durationDays()));
        query.setString(10, array(offers.numbers().languages(need.languages())));
        query.setString(11, array(offers.numbers().words(need.interests())));
        query.setString(12, array(offers.numbers().words(need.skills())));
    }

    private long refused(NeedFacts need) {
        return traits.stream()
                .mapToLong(criterion -> criterion.refused(need) | criterion.unsure(need))
                .reduce(0, (a, b) -> a | b);
    }

    private static String array(Integer[] numbers) {
        return Arrays.stream(numbers).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws SQLException {
        query.close();
    }
}
