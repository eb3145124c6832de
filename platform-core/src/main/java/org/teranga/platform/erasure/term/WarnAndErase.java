package org.teranga.platform.erasure.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.request.ErasureDoor;
import org.teranga.platform.erasure.request.ErasureLetters;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.erasure.request.ErasureState;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;

/** The nightly work of erasure: warns people whose time of keeping ends, and erases what is due. */
@ApplicationScoped
public class WarnAndErase {
    /** How long before the end somebody is told of it. */
    public static final int WARNED_DAYS = 30;

    private static final int AT_ONCE = 500;

    private final EndingTerms terms;
    private final ErasureRequests requests;
    private final ErasureLetters letters;
    private final PerformErasure performErasure;
    private final Clock clock;

    @Inject
    WarnAndErase(
            EndingTerms terms,
            ErasureRequests requests,
            ErasureLetters letters,
            PerformErasure performErasure,
            Clock clock) {
        this.terms = terms;
        this.requests = requests;
        this.letters = letters;
        this.performErasure = performErasure;
        this.clock = clock;
    }

    /**
     * Tells those whose time ends within thirty days; nobody has less than these thirty from the letter on. Whoever is held is not told.
     * Whose letter cannot go today is told the next night, and the time begins then.
     *
     * @return how many were told, or would have been with an address
     */
    @Transactional
    public int warn() {
        Instant now = clock.instant();
        requests.forgetCodes(now);
        List<EndingTerms.Ending> ending =
                terms.within(WARNED_DAYS).stream().filter(one -> !one.held()).toList();
        Set<UUID> told = requests.openFor(
                ending.stream().map(one -> one.record().person()).toList());
        List<EndingTerms.Ending> untold = ending.stream()
                .filter(one -> !told.contains(one.record().person()))
                .limit(AT_ONCE)
                .toList();
        return (int) untold.stream().filter(one -> warn(one, now)).count();
    }

    private boolean warn(EndingTerms.Ending ending, Instant now) {
        PersonRecord record = ending.record();
        Instant thirty = now.plus(Duration.ofDays(WARNED_DAYS));
        Instant due = ending.end().isAfter(thirty) ? ending.end() : thirty;
        SecretText link = SecretText.issue();
        UUID id = Uuid7.at(now);
        boolean added = requests.add(
                id,
                record.person(),
                ErasureDoor.TERM,
                ErasureState.PENDING,
                ErasureRequests.Asking.term(now, due, link));
        Optional<EmailAddress> to = Optional.ofNullable(record.known().email()).flatMap(EmailAddress::parse);
        if (added && to.isPresent() && !letters.term(record.person(), to.get(), record.language(), due, link)) {
            requests.forget(id);
            return false;
        }
        return true;
    }

    /**
     * Does what is due, each in a transaction of its own.
     *
     * @return how many persons were erased
     */
    public int erase() {
        List<UUID> due = requests.due(clock.instant(), AT_ONCE);
        return (int) due.stream().filter(performErasure::perform).count();
    }
}
