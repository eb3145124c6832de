package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;

/** Those who know a host, as the host sees them: whom they named and whether they answered, never what. */
@ApplicationScoped
@Transactional
public class NamedReferences {
    private final References references;
    private final AskReference ask;

    @Inject
    NamedReferences(References references, AskReference ask) {
        this.references = references;
        this.ask = ask;
    }

    /** Whom this host named. */
    public List<Named> of(UUID host) {
        return references.of(host).stream()
                .filter(one -> !one.name().isEmpty())
                .map(one -> new Named(
                        one.name(),
                        one.lookedAt() != null ? "read" : one.answeredAt() != null ? "answered" : "asked",
                        one.remindedAt()))
                .toList();
    }

    /** As {@link AskReference#ask}. */
    public void ask(UUID host, String called, String language, Answers sent) {
        ask.ask(host, called, language, sent);
    }

    /**
     * Somebody who was named.
     *
     * @param state    {@code asked, answered, read}
     * @param reminded when they were reminded; null where they were not
     */
    public record Named(String name, String state, @Nullable Instant reminded) {}
}
