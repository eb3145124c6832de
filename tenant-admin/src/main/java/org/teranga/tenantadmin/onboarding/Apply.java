package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Takes an application for an association to be opened; where the operator says so, it is opened at once. */
@ApplicationScoped
public class Apply {
    /** More are a flood that no person could read. */
    private static final int MOST_WAITING = 500;

    private final Slugs slugs;
    private final Applications applications;
    private final ApplicationLetters letters;
    private final DecideApplication decide;
    private final ApplicationRateLimit flood;
    private final Clock clock;
    private final boolean automatic;

    /** @param opening {@code TERANGA_OPENING}: {@code review} by a person of the platform, or {@code automatic} */
    @Inject
    Apply(
            Slugs slugs,
            Applications applications,
            ApplicationLetters letters,
            DecideApplication decide,
            ApplicationRateLimit flood,
            Clock clock,
            @ConfigProperty(name = "teranga.opening", defaultValue = "review") String opening) {
        this.slugs = slugs;
        this.applications = applications;
        this.letters = letters;
        this.decide = decide;
        this.flood = flood;
        this.clock = clock;
        this.automatic = automatic(opening);
    }

    /** Whether nobody has to look at an application. */
    public boolean automatic() {
        return automatic;
    }

    static boolean automatic(String opening) {
        return switch (opening) {
            case "automatic" -> true;
            case "review" -> false;
            default ->
                throw new IllegalArgumentException(
                        "TERANGA_OPENING is " + opening + ". Maybe review or automatic is meant.");
        };
    }

    /**
     * Takes an application; sent twice it is one.
     *
     * Where no letter can confirm it, since too many went to the address or to all, a person looks at it in any case.
     *
     * @param from the network address that it comes from
     * @return how it is confirmed
     * @throws Refusal invalid where the slug was asked for meanwhile, too much for now where too many come
     */
    public Confirmed apply(Draft draft, String language, String from) {
        if (isTheSame(draft)) {
            return Confirmed.BEFORE;
        }
        slugs.fault(draft.association().slug()).ifPresent(fault -> {
            throw Refusal.invalid(List.of(fault));
        });
        if (!flood.lets(from) || applications.waiting() >= MOST_WAITING) {
            throw Refusal.later("open.fault.flood");
        }
        Application application = application(draft, language);
        ReceivedLetter letter = letters.received(application, draft.contact());
        boolean added = applications.add(application, draft.contact(), letter);
        if (!added && !isTheSame(draft)) {
            throw Refusal.invalid(List.of(FieldError.of(
                    "slug", "association.slug_taken", draft.association().slug())));
        }
        if (letter.sent() && automatic) {
            decide.approve(application.id(), null);
        }
        if (!added) {
            return Confirmed.BEFORE;
        }
        return letter.sent() ? Confirmed.BY_LETTER : Confirmed.BY_NONE;
    }

    private Application application(Draft draft, String language) {
        Instant now = clock.instant();
        return new Application(
                Uuid7.at(now),
                draft.association(),
                draft.legalNumber(),
                language,
                draft.contact().domain(),
                Application.State.WAITING,
                now,
                null,
                null);
    }

    /** How an application that was taken is confirmed. */
    public enum Confirmed {
        /** A letter leaves. */
        BY_LETTER,
        /** No letter leaves any more today, or to this address. */
        BY_NONE,
        /** It was here already: whether a letter left then, nobody here can say. */
        BEFORE
    }

    /** Whether this very application waits already: the button was pressed twice. */
    private boolean isTheSame(Draft draft) {
        return applications
                .pending(draft.association().slug())
                .flatMap(known -> applications.contact(known.id()))
                .filter(draft.contact()::equals)
                .isPresent();
    }
}
