package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.matching.engine.Obstacle;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.rules.Sentences;
import org.teranga.matching.run.AgainstPlan;
import org.teranga.matching.run.Assessment;
import org.teranga.matching.run.Explanations;
import org.teranga.matching.run.Points;
import org.teranga.platform.theme.PageContexts;

/** Pairs of a need and an offer in words and whole points, for the page of a need. */
@ApplicationScoped
class CandidateWords {
    private static final int MOST_CHANGES = 4;

    /** The rules about which a household or a host can be asked; who is protected by a rule is not asked to give that up. */
    private static final Set<String> CHANGES =
            Set.of("radius", "capacity", "dates", "common_language", "pets", "smoking", "children", "step_free");

    private final Explanations explanations;
    private final Sentences sentences;
    private final PageContexts contexts;

    @Inject
    CandidateWords(Explanations explanations, Sentences sentences, PageContexts contexts) {
        this.explanations = explanations;
        this.sentences = sentences;
        this.contexts = contexts;
    }

    /** What a pair is worth. */
    long points(Assessment pair) {
        return Points.whole(pair.score());
    }

    /** Criterion by criterion; those that count for nothing are left out. */
    List<NeedView.Score> scores(Assessment pair) {
        return pair.soft().stream()
                .filter(verdict -> pair.most(verdict.criterion()) > 0)
                .map(verdict -> new NeedView.Score(
                        sentences.label(verdict.criterion()),
                        Points.whole(verdict.points()),
                        Points.whole(pair.most(verdict.criterion()))))
                .toList();
    }

    /** What gave it most, and how it stands to the plan. */
    String why(Assessment pair) {
        return join(Stream.of(explanations.of(pair.soft()), plan(pair)));
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

    /** What every rule says about an offer that somebody asked about; what forbids it comes first. */
    NeedView.WhyNot whyNot(String typed, Assessment pair) {
        List<NeedView.Ruling> rulings = new ArrayList<>();
        Comparator<Verdict> forbidding = Comparator.comparing(verdict -> verdict.outcome() == Outcome.MET);
        Stream.concat(pair.hard().stream().sorted(forbidding), pair.soft().stream())
                .map(verdict -> new NeedView.Ruling(verdict.outcome() == Outcome.MET, sentences.of(verdict.message())))
                .forEach(rulings::add);
        long against = pair.hard().stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .count();
        String why = against == 0
                ? contexts.text("desk.whynot.fits", points(pair))
                : contexts.text("desk.whynot.fits_not", against, points(pair));
        String then = plan(pair);
        return new NeedView.WhyNot(typed, why, rulings, then.isEmpty() ? null : then);
    }

    /** What a single change would open. No change is proposed that would take away a protection. */
    List<NeedView.Opening> openings(List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(one -> CHANGES.contains(one.criterion()))
                .limit(MOST_CHANGES)
                .map(one -> new NeedView.Opening(
                        contexts.text("desk.opens." + one.criterion(), one.nearestKm()), one.alone()))
                .toList();
    }

    /** Two candidates side by side: the one asked for against the first, or against the second where it is the first. */
    Optional<NeedView.Comparison> comparison(List<NeedView.Candidate> shown, String number) {
        Optional<NeedView.Candidate> asked = shown.stream()
                .filter(candidate -> candidate.receiptNumber().equals(number))
                .findFirst();
        Optional<NeedView.Candidate> other = shown.stream()
                .filter(candidate -> !candidate.receiptNumber().equals(number))
                .findFirst();
        return asked.flatMap(first -> other.map(second -> comparison(first, second)));
    }

    private NeedView.Comparison comparison(NeedView.Candidate first, NeedView.Candidate second) {
        List<NeedView.CompareRow> rows = new ArrayList<>();
        for (int i = 0; i < first.scores().size(); i++) {
            NeedView.Score one = first.scores().get(i);
            NeedView.Score other = second.scores().get(i);
            rows.add(new NeedView.CompareRow(one.label(), one.points(), other.points(), one.of()));
        }
        String why = rows.stream()
                .filter(row -> row.a() != row.b())
                .max(Comparator.comparingLong(row -> Math.abs(row.a() - row.b())))
                .map(row -> contexts.text("desk.compare.decides", row.label()))
                .orElseGet(() -> contexts.text("desk.compare.even"));
        long of = rows.stream().mapToLong(NeedView.CompareRow::of).sum();
        rows.add(new NeedView.CompareRow(contexts.text("desk.compare.total"), first.points(), second.points(), of));
        return new NeedView.Comparison(first.receiptNumber(), second.receiptNumber(), rows, why);
    }

    private static String join(Stream<String> sentences) {
        return String.join(
                " ", sentences.filter(sentence -> !sentence.isEmpty()).toList());
    }
}
