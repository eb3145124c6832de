package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.decision.SecondPerson;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.refusal.Refusal;

/** Somebody who was named answers by the link of the letter, once; or wants to be forgotten at once. */
@ApplicationScoped
@Transactional
class AnswerReference {
    static final List<String> KNOWN_FOR = List.of("year", "years", "long");
    static final List<String> RELATIONS = List.of("other", "family");
    static final List<String> TRUSTS = List.of("yes", "partly", "no");
    private static final int LONGEST = 2_000;

    private final References references;
    private final Erasure erasure;
    private final SecondPerson second;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    AnswerReference(References references, Erasure erasure, SecondPerson second, CurrentPerson person, Clock clock) {
        this.references = references;
        this.erasure = erasure;
        this.second = second;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Whose link it is.
     *
     * @throws Refusal not found where it leads nowhere, as after the term and at another association
     */
    Reference opened(String token) {
        return references.followed(new SecretLink(token)).orElseThrow(Refusal::notFound);
    }

    /**
     * Keeps the answer.
     *
     * @param sent {@code relation, known_for, trusts, words}
     * @throws Refusal not found for a dead link, conflict where it was answered before or the host answers for them, invalid with every fault
     */
    void answer(String token, Answers sent) {
        Reference named = opened(token);
        if (named.answeredAt() != null) {
            throw Refusal.conflict("reference.refused.answered");
        }
        second.notOwn(person.actor(), Set.of(named.host()));
        FormReader form = new FormReader(sent);
        String relation = form.required("relation", form.choice("relation", RELATIONS), "reference.fault.choose");
        String knownFor = form.required("known_for", form.choice("known_for", KNOWN_FOR), "reference.fault.choose");
        String trusts = form.required("trusts", form.choice("trusts", TRUSTS), "reference.fault.choose");
        String words = Objects.requireNonNullElse(form.lines("words", LONGEST), "");
        form.end();
        references.answer(new Reference(
                named.id(),
                named.host(),
                named.family() || relation.equals("family"),
                named.language(),
                named.name(),
                named.email(),
                named.askedAt(),
                named.remindedAt(),
                clock.instant(),
                knownFor,
                trusts,
                words,
                null,
                false));
    }

    /** Everything that is known of who was named goes; what counted stays as a number. */
    void forget(String token) {
        erasure.erasePerson(opened(token).id());
    }
}
