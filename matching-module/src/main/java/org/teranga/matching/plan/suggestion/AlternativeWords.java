package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.plan.rules.Sentences;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** A possible change, in words. */
@ApplicationScoped
public class AlternativeWords {
    private final Sentences sentences;
    private final PageContexts contexts;

    @Inject
    AlternativeWords(Sentences sentences, PageContexts contexts) {
        this.sentences = sentences;
        this.contexts = contexts;
    }

    /** A change. */
    public String of(Change change) {
        String criterion = change.criterion();
        if (change.detail().equals(Change.ASK)) {
            return contexts.text("opening.ask", sentences.label(criterion));
        }
        return switch (criterion) {
            case "radius", "capacity", "dates" ->
                contexts.text("opening." + criterion, Integer.valueOf(change.detail()));
            case "common_language" ->
                contexts.text(
                        "opening.common_language",
                        Formats.of(contexts.language()).languageName(change.detail()));
            default -> contexts.text("opening." + criterion);
        };
    }
}
