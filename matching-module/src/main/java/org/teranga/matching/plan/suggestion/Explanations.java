package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.plan.rules.Sentences;

/** Why a pair is worth what it is worth, in a few sentences: the rules that gave it most come first. */
@ApplicationScoped
public class Explanations {
    private static final int SENTENCES = 3;

    private final Sentences sentences;

    @Inject
    Explanations(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The sentences of the soft rules that gave points, the most telling ones; empty where none gave any. */
    public String of(List<Verdict> soft) {
        return soft.stream()
                .filter(verdict -> verdict.points() > 0)
                .sorted(Comparator.comparingLong(Verdict::points).reversed())
                .limit(SENTENCES)
                .map(verdict -> sentences.of(verdict.message()))
                .collect(Collectors.joining(" "));
    }
}
