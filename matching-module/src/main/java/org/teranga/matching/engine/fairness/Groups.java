package org.teranga.matching.engine.fairness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.WordMatching;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.engine.rule.RuleSection;

/** Tells which groups the needs of a market belong to. */
final class Groups {
    private static final int FEW = 5;
    private static final int LARGE = 5;
    private static final int ONE_IN = 20;

    private final Scorer scorer;
    private final Map<String, Integer> speakers = new HashMap<>();

    Groups(Scorer scorer) {
        this.scorer = scorer;
        for (int offer = 0; offer < scorer.offers(); offer++) {
            Set<String> spoken = new HashSet<>();
            scorer.market().offers().facts(offer).languages().forEach(tag -> spoken.add(WordMatching.language(tag)));
            spoken.forEach(language -> speakers.merge(language, 1, Integer::sum));
        }
    }

    /** The needs of a group among those that go by the same rules. */
    int[] members(Group group, RuleSection section) {
        return IntStream.range(0, scorer.needs())
                .filter(need -> section.kinds()
                                .contains(scorer.market().needs().facts(need).kind())
                        && has(group, need))
                .toArray();
    }

    boolean has(Group group, int need) {
        NeedFacts facts = scorer.market().needs().facts(need);
        return switch (group) {
            case EVERYBODY -> true;
            case WAITING ->
                scorer.waitingDays(need) >= scorer.rules(need).fairness().fullAfterDays();
            case FEW_CANDIDATES -> isFew(scorer.count(need));
            case LARGE -> scorer.persons(need) >= LARGE;
            case RARE_LANGUAGE ->
                !facts.languages().isEmpty() && facts.languages().stream().allMatch(this::isRare);
            case WOMAN_ALONE ->
                facts.household().composition() != null
                        && facts.household().composition().isWomanAlone();
            case STEP_FREE -> facts.requires().contains(Requirement.STEP_FREE);
        };
    }

    private static boolean isFew(int candidates) {
        return candidates > 0 && candidates <= FEW;
    }

    private boolean isRare(String tag) {
        return (long) speakers.getOrDefault(WordMatching.language(tag), 0) * ONE_IN < scorer.offers();
    }
}
