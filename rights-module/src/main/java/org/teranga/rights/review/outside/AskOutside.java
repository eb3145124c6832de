package org.teranga.rights.review.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.rights.RightsKinds;

/** Asks people outside to read a page, by a secret link, and takes what they say. */
@ApplicationScoped
@Transactional
public class AskOutside {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_OPEN = 10;

    private final OutsideReviews reviews;
    private final ReviewDocument review;
    private final OutsideLetters letters;
    private final Erasure erasure;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskOutside(
            OutsideReviews reviews,
            ReviewDocument review,
            OutsideLetters letters,
            Erasure erasure,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.review = review;
        this.letters = letters;
        this.erasure = erasure;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks somebody: a letter with a secret link leaves.
     *
     * @throws Refusal invalid with every fault; conflict where the page is not published
     */
    public UUID ask(Document document, Wish wish, UUID by) {
        if (!document.published()) {
            throw Refusal.conflict("content.not_published");
        }
        Instant now = clock.instant();
        Optional<EmailAddress> address = EmailAddress.parse(wish.email());
        List<FieldError> faults = faults(document, wish, address, now);
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        OutsideReview asked = OutsideReview.ask(document.id(), wish, address.orElseThrow(), by, now);
        SecretText link = SecretText.issue();
        reviews.add(asked, link);
        letters.ask(asked, document, link);
        audit.record("rights.ask_outside", "document", document.id());
        return asked.id();
    }

    private List<FieldError> faults(Document document, Wish wish, Optional<EmailAddress> address, Instant now) {
        List<FieldError> faults = new ArrayList<>();
        if (wish.name().isBlank() || wish.name().length() > LONGEST_NAME) {
            faults.add(FieldError.of("name", "rightsdesk.fault.name", LONGEST_NAME));
        }
        if (address.isEmpty()) {
            faults.add(FieldError.of("email", "member.fault.email"));
        }
        if (!RightsKinds.LANGUAGES.contains(wish.reads())
                || !TenantContext.required().languages().contains(wish.language())) {
            faults.add(FieldError.of("reads", "rightsdesk.fault.language"));
        }
        if (reviews.of(document.id()).stream().filter(one -> one.open(now)).count() >= MOST_OPEN) {
            faults.add(FieldError.of("email", "rightsdesk.fault.asked", MOST_OPEN));
        }
        return faults;
    }

    /** Takes an invitation back: its link leads nowhere, name and address are destroyed; what was said stays without them. */
    public void end(UUID id, UUID document) {
        OutsideReview asked = of(id, document);
        asked.end(clock.instant());
        erasure.erasePerson(asked.id());
        audit.record("rights.outside_ended", "document", document);
    }

    /**
     * Takes what somebody outside said for a check of the page. Who read a translation has not checked the page.
     *
     * @param by who answers for that
     * @throws Refusal conflict where they did not say that it is right, where that was taken before, or is about a translation
     */
    public void take(UUID id, Document document, UUID by) {
        OutsideReview asked = of(id, document.id());
        if (!asked.takable() || !asked.reads().equals(document.language())) {
            throw Refusal.conflict("rightsdesk.fault.not_said");
        }
        asked.take(clock.instant());
        review.stillValid(document.id(), by);
        audit.record("rights.outside_taken", "document", document.id());
    }

    /** The one behind a link, used or over. */
    Optional<OutsideReview> behind(String link) {
        return reviews.behind(new SecretText(link));
    }

    /** Whether its link can be used now. */
    public boolean open(OutsideReview asked) {
        return asked.open(clock.instant());
    }

    /** Notes what they say of the whole; they may think again. */
    void say(OutsideReview asked, OutsideReview.Opinion opinion) {
        Instant now = clock.instant();
        reviews.hold(asked.id())
                .filter(one -> one.open(now))
                .orElseThrow(Refusal::notFound)
                .say(opinion, now);
        audit.record("rights.outside_said", "document", asked.document());
    }

    private OutsideReview of(UUID id, UUID document) {
        return reviews.hold(id).filter(one -> one.document().equals(document)).orElseThrow(Refusal::notFound);
    }

    /**
     * Whom to ask.
     *
     * @param name     what to call them
     * @param email    where to write to
     * @param reads    BCP 47 code: in which language they read the page
     * @param language BCP 47 code: in which language we write to them
     */
    public record Wish(String name, String email, String reads, String language) {}
}
