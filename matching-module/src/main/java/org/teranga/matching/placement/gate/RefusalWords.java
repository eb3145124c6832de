package org.teranga.matching.placement.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.matching.engine.criterion.Message;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Puts refusals into words, in the language of the request. */
@ApplicationScoped
public class RefusalWords {
    private final Sentences sentences;
    private final PageContexts contexts;

    @Inject
    RefusalWords(Sentences sentences, PageContexts contexts) {
        this.sentences = sentences;
        this.contexts = contexts;
    }

    /** The sentence. */
    public String of(PlacementRefusal refusal) {
        return contexts.text(refusal.key(), arguments(refusal));
    }

    /** The refusal as the answer to a request: 409. */
    Refusal problem(PlacementRefusal refusal) {
        return Refusal.conflict(refusal.key(), arguments(refusal));
    }

    private Object[] arguments(PlacementRefusal refusal) {
        return refusal.arguments().stream().map(this::word).toArray();
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Message message -> sentences.of(message);
            case List<?> codes ->
                sentences.qualifications(codes.stream().map(String::valueOf).toList());
            default -> argument;
        };
    }
}
