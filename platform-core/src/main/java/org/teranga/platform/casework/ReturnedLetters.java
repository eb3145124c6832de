package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.tenancy.Tenant;

/** Opens a task where a letter was refused for good on its way out, and forgets in time to whom letters left. */
@ApplicationScoped
@Transactional
class ReturnedLetters {
    /** The outbox keeps its dead letters this long at least. */
    private static final Duration BACK = Duration.ofDays(3);

    private static final Duration LETTERS = Duration.ofDays(730);

    private final CaseFileKinds kinds;
    private final CaseTasks tasks;
    private final CaseLetters letters;
    private final OutboxStates outbox;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    ReturnedLetters(
            CaseFileKinds kinds,
            CaseTasks tasks,
            CaseLetters letters,
            OutboxStates outbox,
            KeyedHash hash,
            Clock clock) {
        this.kinds = kinds;
        this.tasks = tasks;
        this.letters = letters;
        this.outbox = outbox;
        this.hash = hash;
        this.clock = clock;
    }

    void open(Tenant tenant) {
        Instant now = clock.instant();
        List<UUID> dead = outbox.dead(tenant.id(), now.minus(BACK));
        if (!dead.isEmpty()) {
            letters.cameBack(dead, now).forEach(person -> kinds.all().forEach(kind -> open(kind, person)));
        }
        letters.forgetBefore(now.minus(LETTERS));
    }

    /** The task ends when the person has another address than now. */
    private void open(CaseFileKind kind, UUID person) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        List<UUID> open = kind.find(kind.about(person)).stream()
                .filter(CaseSubject::open)
                .map(CaseSubject::id)
                .toList();
        for (CaseLine line : open.isEmpty() ? List.<CaseLine>of() : kind.lines(open)) {
            String email = line.email();
            String cause = email == null
                    ? null
                    : EmailAddress.parse(email).map(hash::email).orElse(null);
            tasks.openAll(kind.code(), kind.find(List.of(line.id())), CaseTasks.LETTER_RETURNED, today, cause);
        }
    }
}
