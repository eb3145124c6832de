package org.teranga.matching.plan.candidate;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.matching.plan.suggestion.AgainstPlan;

/**
 * An offer for a need, as the JSON interface answers it.
 *
 * @param offerId     the key of the offer
 * @param score       what the pair is worth, or would be if no hard rule forbade it
 * @param possible    whether nothing forbids it: no hard rule, no refusal, no least share
 * @param stoppedBy   the first rule that it does not meet, or refused, or least_share; absent where it is possible
 * @param pointsShort at least so many points less is any plan with this pair worth than today's; absent where that cannot be told
 * @param expected    of these, so many because others need the offer more; absent with them
 * @param bonuses     the points beside those of the verdicts; all together are the score
 * @param blockedBy   what the offer still lacks before it can become a placement
 * @param verdicts    what every rule says, the hard ones first
 */
@JsonbPropertyOrder({
    "offerId",
    "score",
    "possible",
    "stoppedBy",
    "pointsShort",
    "expected",
    "blockedBy",
    "verdicts",
    "bonuses"
})
public record CandidateAnswer(
        UUID offerId,
        long score,
        boolean possible,
        @Nullable String stoppedBy,
        @Nullable Long pointsShort,
        @Nullable Long expected,
        List<String> blockedBy,
        List<Said> verdicts,
        List<Extra> bonuses) {
    /** Points that no rule gives, and what they are for. */
    @JsonbPropertyOrder({"bonus", "points"})
    public record Extra(String bonus, long points) {}

    /**
     * What one rule says.
     *
     * @param criterion its name
     * @param verdict   met, not_met or unknown
     * @param points    what it gives, 0 where it is hard
     * @param message   the sentence, in the language that was asked for
     */
    @JsonbPropertyOrder({"criterion", "verdict", "points", "message"})
    public record Said(String criterion, String verdict, long points, String message) {}

    static CandidateAnswer of(Assessment pair, Sentences sentences) {
        List<Said> verdicts = Stream.concat(pair.hard().stream(), pair.soft().stream())
                .map(verdict -> said(verdict, sentences))
                .toList();
        AgainstPlan against = pair.against();
        return new CandidateAnswer(
                pair.offer().value(),
                pair.score(),
                pair.stoppedBy() == null,
                pair.stoppedBy(),
                against == null ? null : against.pointsShort(),
                against == null ? null : against.expected(),
                pair.blockedBy(),
                verdicts,
                pair.bonuses().stream()
                        .map(bonus -> new Extra(bonus.code(), bonus.points()))
                        .toList());
    }

    private static Said said(Verdict verdict, Sentences sentences) {
        return new Said(
                verdict.criterion(), verdict.outcome().code(), verdict.points(), sentences.of(verdict.message()));
    }
}
