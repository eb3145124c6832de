package org.teranga.matching.plan.fairness;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.fairness.FloorShare;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.plan.suggestion.Outlook;

/**
 * The outlook of a run, as the JSON interface answers it.
 *
 * @param groups        how groups of households fare; those of fewer than five are not told
 * @param blockingPairs how many pairs would rather have each other than what the plan gives them
 * @param floorPrice    the points that the floors of groups cost
 * @param floors        what became of each floor
 * @param unlocks       which one change would unlock the most, the best first
 * @param recruits      which kind of host to look for
 */
@JsonbPropertyOrder({"groups", "blockingPairs", "floorPrice", "floors", "unlocks", "recruits"})
public record OutlookAnswer(
        List<Share> groups,
        long blockingPairs,
        long floorPrice,
        List<Floor> floors,
        List<Opening> unlocks,
        List<Wanted> recruits) {
    /** How a group fares: its size, how many the plan places, how many could be placed at best. */
    @JsonbPropertyOrder({"group", "size", "placed", "reachable"})
    public record Share(String group, int size, int placed, int reachable) {}

    /** A floor: of which kind of help it is where that has rules of its own, how many it asks for, how many were placed without it, are placed with it, could be at best. */
    @JsonbPropertyOrder({"kind", "group", "size", "asked", "before", "placed", "reachable", "lift", "reached"})
    public record Floor(
            @Nullable String kind,
            String group,
            int size,
            int asked,
            int before,
            int placed,
            int reachable,
            long lift,
            boolean reached) {}

    /** A change: the rule it is about, by how much, the pairs it opens, the needs in them, those that have none today. */
    @JsonbPropertyOrder({"criterion", "detail", "pairs", "needs", "households"})
    public record Opening(String criterion, String detail, long pairs, int needs, int households) {}

    /** A kind of host: place, size or language, what one more is worth at most, how many there are, whom it would help. */
    @JsonbPropertyOrder({"kind", "by", "value", "points", "offers", "households"})
    public record Wanted(String kind, String by, String value, long points, int offers, int households) {}

    public static OutlookAnswer of(Outlook outlook, List<GroupShare> groups) {
        return new OutlookAnswer(
                groups.stream()
                        .map(one -> new Share(one.group().code(), one.size(), one.placed(), one.reachable()))
                        .toList(),
                outlook.blockingPairs(),
                outlook.floorPrice(),
                outlook.floors().stream().map(OutlookAnswer::floor).toList(),
                outlook.unlocks().stream().map(OutlookAnswer::opening).toList(),
                outlook.recruits().stream().map(OutlookAnswer::wanted).toList());
    }

    private static Floor floor(FloorShare one) {
        Kind kind = one.kind();
        return new Floor(
                kind == null ? null : kind.code(),
                one.group().code(),
                one.size(),
                one.asked(),
                one.before(),
                one.placed(),
                one.reachable(),
                one.lift(),
                one.reached());
    }

    private static Opening opening(Unlock one) {
        return new Opening(one.change().criterion(), one.change().detail(), one.pairs(), one.needs(), one.households());
    }

    private static Wanted wanted(Recruit one) {
        return new Wanted(
                one.kind().code(), one.by().code(), one.value(), one.points(), one.offers(), one.households());
    }
}
