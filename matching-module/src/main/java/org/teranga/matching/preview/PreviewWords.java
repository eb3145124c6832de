package org.teranga.matching.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.plan.suggestion.AlternativeWords;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** The figures of a plan that a stranger tried, in words. */
@ApplicationScoped
class PreviewWords {
    /** How many pairs one person decides in an hour, as in the figures of eight days of a surge (benchmarks.md). */
    private static final int PAIRS_AN_HOUR = 4;

    private static final double TENTH = 10;

    private final AlternativeWords changes;
    private final PageContexts contexts;

    @Inject
    PreviewWords(AlternativeWords changes, PageContexts contexts) {
        this.changes = changes;
        this.contexts = contexts;
    }

    PreviewView.Outcome of(PreviewFigures figures, Instant until) {
        return new PreviewView.Outcome(
                figures.needs().used(),
                figures.placed(),
                figures.persons(),
                reasons(figures.reasons(), "plan.stop."),
                figures.recruits().stream().map(this::words).toList(),
                figures.unlocks().stream()
                        .map(one -> new PreviewView.Opening(
                                changes.of(one.change()),
                                contexts.text("opening.pool", one.pairs(), one.needs(), one.households())))
                        .toList(),
                Math.ceilDiv(figures.placed(), PAIRS_AN_HOUR),
                Math.max(0.1, Math.round(figures.seconds() * TENTH) / TENTH),
                List.of(told("offers", figures.offers()), told("needs", figures.needs())),
                until);
    }

    private PreviewView.Told told(String what, PreviewFigures.ReadFile read) {
        return new PreviewView.Told(
                what, read.rows(), read.used(), read.twice(), read.assumed(), reasons(read.faults(), "import.column."));
    }

    private List<PreviewView.Reason> reasons(Map<String, Integer> counts, String prefix) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(one -> new PreviewView.Reason(contexts.text(prefix + one.getKey()), one.getValue()))
                .toList();
    }

    private String words(Recruit recruit) {
        return contexts.text(
                "plan.recruit",
                contexts.text("kind." + recruit.kind().code()),
                switch (recruit.by()) {
                    case PLACE ->
                        Departments.byCode(recruit.value())
                                .map(Department::name)
                                .orElse(recruit.value());
                    case SIZE -> contexts.text("plan.recruit.beds", Integer.valueOf(recruit.value()));
                    case LANGUAGE -> Formats.of(contexts.language()).languageName(recruit.value());
                },
                recruit.households());
    }
}
