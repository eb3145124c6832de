package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teranga.matching.plan.candidate.Assessment;
import org.teranga.platform.theme.PageContexts;

/** Two offers for a need side by side, and what decides between them. */
@ApplicationScoped
class ComparePair {
    private final CandidateWords words;
    private final PageContexts contexts;

    @Inject
    ComparePair(CandidateWords words, PageContexts contexts) {
        this.words = words;
        this.contexts = contexts;
    }

    /**
     * Compares.
     *
     * @param choices the numbers of the offers that can be chosen
     */
    NeedView.Comparison of(Side first, Side second, List<String> choices) {
        List<NeedView.CompareRow> rows = rows(first.pair, second.pair);
        String why = decides(first, second, rows);
        long of = rows.stream().mapToLong(NeedView.CompareRow::of).sum();
        rows.add(new NeedView.CompareRow(
                contexts.text("desk.compare.total"), words.points(first.pair), words.points(second.pair), of));
        return new NeedView.Comparison(first.number, second.number, rows, why, choices);
    }

    private List<NeedView.CompareRow> rows(Assessment first, Assessment second) {
        List<NeedView.Score> ones = words.scores(first);
        List<NeedView.Score> others = words.scores(second);
        List<NeedView.CompareRow> rows = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            NeedView.Score one = ones.get(i);
            rows.add(new NeedView.CompareRow(
                    one.label(), one.points(), others.get(i).points(), one.of()));
        }
        return rows;
    }

    /** A rule that forbids one of them decides; else the criterion that parts them most, in favour of the better one. */
    private String decides(Side first, Side second, List<NeedView.CompareRow> rows) {
        if (first.pair.possible() != second.pair.possible()) {
            Side forbidden = first.pair.possible() ? second : first;
            return contexts.text("candidate.compare.forbidden", forbidden.number, words.inShort(forbidden.pair));
        }
        long ahead = words.points(first.pair) - words.points(second.pair);
        long sign = ahead < 0 ? -1 : 1;
        return rows.stream()
                .filter(row -> row.a() != row.b())
                .max(Comparator.comparingLong(row -> sign * (row.a() - row.b())))
                .map(row -> ahead == 0
                        ? contexts.text("candidate.compare.even")
                        : contexts.text(
                                "candidate.compare.decides",
                                row.label(),
                                Math.abs(row.a() - row.b()),
                                ahead < 0 ? second.number : first.number))
                .orElseGet(() -> contexts.text("candidate.compare.even"));
    }

    /** One of the two: what the offer is called by, and what is said of it. */
    record Side(String number, Assessment pair) {}
}
