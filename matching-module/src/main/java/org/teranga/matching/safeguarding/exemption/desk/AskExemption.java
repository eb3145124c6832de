package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.matching.safeguarding.policy.standing.Exemptible;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.refusal.Refusal;

/**
 * A lead exempts somebody, or a home, from something that the policy asks for one kind of help: with a reason and a last day, and never from the floor. It
 * counts for nothing before another person confirms it. Nobody exempts themselves, nor anybody of their own home.
 */
@ApplicationScoped
@Transactional
class AskExemption {
    /** The longest that an exemption lasts, in months. */
    static final int MOST_MONTHS = 12;

    static final int LONGEST_WORDS = 300;

    private final ExemptedOffers offers;
    private final Exemptions exemptions;
    private final ActsInWaiting acts;
    private final CurrentPerson person;

    @Inject
    AskExemption(ExemptedOffers offers, Exemptions exemptions, ActsInWaiting acts, CurrentPerson person) {
        this.offers = offers;
        this.exemptions = exemptions;
        this.acts = acts;
        this.person = person;
    }

    /**
     * Asks for it.
     *
     * @param sent {@code what} (a subject and a check), {@code reason, words, until}
     * @throws Refusal not allowed for whoever is no lead, not found where there is no such offer, conflict for one's own home, invalid with
     *     every fault, among them what the floor asks
     */
    void ask(OfferId offer, Answers sent) {
        requireLead();
        ExemptedOffers.Exempted found = offers.find(offer);
        FormReader form = new FormReader(sent);
        Optional<Exemptible> what = what(form, found);
        LocalDate until = until(form, found.today());
        String reason = form.required("reason", form.choice("reason", Exemption.REASONS), "exemption.fault.reason");
        String words = Objects.requireNonNullElse(form.line("words", LONGEST_WORDS), "");
        form.end();
        Exemptible asked = what.orElseThrow();
        offers.requireOther(person.actor(), asked.subject());
        exemptions
                .waiting(asked.subject(), found.people().kind(), asked.check())
                .forEach(before -> {
                    acts.end(GrantExemption.CODE, before.id());
                    exemptions.end(before.id(), person.requiredSubject(), found.now());
                    offers.noted("exemption.end", before.id());
                });
        UUID id = Uuid7.at(found.now());
        exemptions.add(new Exemption(
                id,
                asked.subject(),
                found.keeper(asked.subject()),
                offer.value(),
                found.people().kind(),
                asked.check(),
                reason,
                words,
                Objects.requireNonNull(until, "until"),
                person.actor().requiredPerson(),
                found.now(),
                null,
                null));
        acts.ask(GrantExemption.CODE, id, JsonValue.EMPTY_JSON_OBJECT, "");
    }

    /**
     * A lead takes one back, whether it counts already or not.
     *
     * @throws Refusal not allowed for whoever is no lead, not found where none of this offer stands
     */
    void end(OfferId offer, UUID id) {
        requireLead();
        ExemptedOffers.Exempted found = offers.find(offer);
        exemptions.find(id).filter(one -> found.concerns(one.subject())).orElseThrow(Refusal::notFound);
        Instant now = found.now();
        if (!exemptions.end(id, person.requiredSubject(), now)) {
            throw Refusal.notFound();
        }
        acts.end(GrantExemption.CODE, id);
        offers.noted("exemption.end", id);
    }

    private void requireLead() {
        person.requireHuman();
        if (!person.roles().contains(Role.LEAD)) {
            throw Refusal.forbidden();
        }
    }

    private static Optional<Exemptible> what(FormReader form, ExemptedOffers.Exempted found) {
        String[] sent = form.first("what").strip().split(":", 2);
        Optional<Exemptible> what = GrantWish.id(sent[0])
                .map(subject -> new Exemptible(subject, sent.length == 2 ? sent[1] : ""))
                .filter(found.exemptible()::contains);
        if (what.isEmpty()) {
            form.fault("what", "exemption.fault.what");
        }
        return what;
    }

    private static @Nullable LocalDate until(FormReader form, LocalDate today) {
        LocalDate until = form.day("until");
        if (until == null && form.first("until").isBlank()) {
            form.fault("until", "exemption.fault.until", MOST_MONTHS);
        } else if (until != null && (until.isBefore(today) || until.isAfter(today.plusMonths(MOST_MONTHS)))) {
            form.fault("until", "exemption.fault.until", MOST_MONTHS);
        }
        return until;
    }
}
