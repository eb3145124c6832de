package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.teranga.matching.engine.Demand;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.plan.Points;
import org.teranga.matching.plan.candidate.Assessment;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.matching.plan.suggestion.AgainstPlan;
import org.teranga.matching.plan.suggestion.AlternativeWords;
import org.teranga.matching.plan.suggestion.Explanations;
import org.teranga.matching.safeguarding.BarReaders;
import org.teranga.platform.theme.PageContexts;

/** Pairs of a need and an offer in words and whole points, for the page of a need. */
@ApplicationScoped
class CandidateWords {
    private static final int MOST_CHANGES = 4;

    private final Explanations explanations;
    private final Sentences sentences;
    private final AlternativeWords changes;
    private final PageContexts contexts;
    private final BarReaders readers;

    @Inject
    CandidateWords(
            Explanations explanations,
            Sentences sentences,
            AlternativeWords changes,
            PageContexts contexts,
            BarReaders readers) {
        this.readers = readers;
        this.explanations = explanations;
        this.sentences = sentences;
        this.changes = changes;
        this.contexts = contexts;
    }

    /** What a pair is worth. */
    long points(Assessment pair) {
        return Points.whole(pair.score());
    }

    /** Criterion by criterion, then what the need brings to every offer; those that count for nothing are left out. */
    List<NeedView.Score> scores(Assessment pair) {
        List<Verdict> counted = pair.soft().stream()
                .filter(verdict -> pair.most(verdict.criterion()) > 0)
                .toList();
        boolean owed = pair.base().most() > 0;
        List<Long> parts = new ArrayList<>(counted.stream().map(Verdict::points).toList());
        if (owed) {
            parts.add(pair.base().points());
        }
        List<Long> whole = Points.whole(parts, pair.score());
        List<NeedView.Score> scores = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            String criterion = counted.get(i).criterion();
            scores.add(new NeedView.Score(
                    sentences.label(criterion), whole.get(i), Points.whole(pair.most(criterion)), false));
        }
        if (owed) {
            scores.add(new NeedView.Score(
                    contexts.text("candidate.owed"),
                    whole.getLast(),
                    Points.whole(pair.base().most()),
                    true));
        }
        return scores;
    }

    /** What gave it most, how it stands to the plan, and who else could have it. */
    String why(Assessment pair) {
        return join(Stream.of(explanations.of(pair.soft()), plan(pair), others(pair)));
    }

    /** How it stands to the plan, and who else could have it. */
    String standing(Assessment pair) {
        return join(Stream.of(plan(pair), others(pair)));
    }

    private String plan(Assessment pair) {
        AgainstPlan against = pair.against();
        if (pair.inPlan()) {
            return contexts.text("desk.why.in_plan");
        }
        if (against == null) {
            return "";
        }
        if (against.pointsShort() == 0) {
            return contexts.text("desk.why.as_good");
        }
        long less = Points.atLeast(against.pointsShort());
        if (less == 0) {
            return contexts.text("desk.why.nearly");
        }
        long expected = Math.min(less, Points.atLeast(against.expected()));
        return join(Stream.of(
                contexts.text("desk.why.short", less),
                expected == 0 ? "" : contexts.text("desk.why.expected", expected)));
    }

    /** The price in words; nothing is said of an offer that is not in the pool. */
    private String others(Assessment pair) {
        Demand.Others others = pair.others();
        if (elsewhere(pair)) {
            return "";
        }
        if (others.onlyHere() > 0) {
            return contexts.text("candidate.rare", others.onlyHere());
        }
        if (others.possible() == 0) {
            return contexts.text("candidate.nobody_else");
        }
        AgainstPlan against = pair.against();
        boolean dispensable = against != null && against.price() == 0;
        return contexts.text(dispensable ? "candidate.others_elsewhere" : "candidate.others", others.possible());
    }

    /** The first rule that forbids a pair, in words; or what the pair is worth. */
    String inShort(Assessment pair) {
        return switch (pair.place()) {
            case KEPT_APART -> contexts.text("candidate.whynot.said_no");
            case NOT_IN_POOL -> contexts.text("candidate.whynot.held");
            case BARRED, FROZEN, LOOKED_INTO -> unsafe(pair);
            case BELOW_LEAST ->
                forbidding(pair).stream()
                        .findFirst()
                        .map(verdict -> sentences.of(verdict.message()))
                        .orElseGet(() -> contexts.text("candidate.whynot.below_least", points(pair)));
            case OPEN ->
                forbidding(pair).stream()
                        .findFirst()
                        .map(verdict -> sentences.of(verdict.message()))
                        .orElseGet(() -> contexts.text("desk.whynot.fits", points(pair)));
        };
    }

    /** Whoever lives there learns nothing of it before the lead decides, not from here either. */
    private String unsafe(Assessment pair) {
        if (readers.lives(pair.offer())) {
            return contexts.text("candidate.whynot.held");
        }
        return contexts.text("safety.whynot." + pair.place().name().toLowerCase(Locale.ROOT));
    }

    /** Why a pair is no candidate, or that it is one. */
    String answer(Assessment pair) {
        List<Verdict> forbidding = forbidding(pair);
        if (pair.place() == Assessment.Place.KEPT_APART || elsewhere(pair) || forbidding.isEmpty()) {
            return inShort(pair);
        }
        return contexts.text(
                "candidate.whynot.rule",
                forbidding.size(),
                sentences.of(forbidding.getFirst().message()),
                points(pair));
    }

    /** Whether the offer cannot be had now, whoever asks. */
    private static boolean elsewhere(Assessment pair) {
        return switch (pair.place()) {
            case NOT_IN_POOL, BARRED, FROZEN, LOOKED_INTO -> true;
            case OPEN, KEPT_APART, BELOW_LEAST -> false;
        };
    }

    /** What every rule says; what forbids the pair comes first. */
    List<NeedView.Ruling> rulings(Assessment pair) {
        Comparator<Verdict> forbidding = Comparator.comparing(verdict -> verdict.outcome() == Outcome.MET);
        return Stream.concat(pair.hard().stream().sorted(forbidding), pair.soft().stream())
                .map(verdict -> new NeedView.Ruling(verdict.outcome() == Outcome.MET, sentences.of(verdict.message())))
                .toList();
    }

    private static List<Verdict> forbidding(Assessment pair) {
        return pair.hard().stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .toList();
    }

    /** What a single change would open. The languages of a household open the same offers: one interpreter is named for all of them. */
    List<NeedView.Opening> openings(List<Unlock> unlocks) {
        Map<String, NeedView.Opening> openings = new LinkedHashMap<>();
        unlocks.forEach(one -> {
            String change = one.change().criterion().equals("common_language")
                            && !one.change().detail().equals(Change.ASK)
                    ? contexts.text("opening.interpreter")
                    : changes.of(one.change());
            openings.putIfAbsent(change, new NeedView.Opening(change, one.pairs()));
        });
        return openings.values().stream().limit(MOST_CHANGES).toList();
    }

    private static String join(Stream<String> sentences) {
        return String.join(
                " ", sentences.filter(sentence -> !sentence.isEmpty()).toList());
    }
}
