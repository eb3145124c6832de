package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.inbox.MailBounced;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextSettled;
import org.teranga.platform.sms.TextsStopped;

/**
 * Opens tasks in the files of people who cannot be reached as it was thought: an e-mail came back, a text message never arrived, somebody
 * wants none any more. Each ends by itself, when the address works again or the person has another.
 */
@ApplicationScoped
@Transactional
class UnreachedPeople {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int SOME = 500;

    private final List<PersonRecords> records;
    private final CaseFileKinds kinds;
    private final CaseTasks tasks;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    UnreachedPeople(
            @Any Instance<PersonRecords> records, CaseFileKinds kinds, CaseTasks tasks, KeyedHash hash, Clock clock) {
        this.records = records.stream().toList();
        this.kinds = kinds;
        this.tasks = tasks;
        this.hash = hash;
        this.clock = clock;
    }

    void bounced(@Observes MailBounced mail) {
        String address = mail.address().value();
        with(new KnownAs(null, address, null), known -> address.equals(known.email()))
                .forEach(one -> open(one, CaseTasks.LETTER_RETURNED, hash.email(mail.address())));
    }

    void settled(@Observes TextSettled text) {
        String number = text.phone().e164();
        with(new KnownAs(null, null, number), known -> number.equals(known.phone()))
                .forEach(one -> {
                    if (text.arrived()) {
                        tasks.done(one.kind(), one.id(), CaseTasks.TEXT_FAILED);
                    } else {
                        open(one, CaseTasks.TEXT_FAILED, hash.phone(text.phone()));
                    }
                });
    }

    /** Who has an e-mail address is written to there. */
    void stopped(@Observes TextsStopped stop) {
        String number = stop.phone().e164();
        with(new KnownAs(null, null, number), known -> number.equals(known.phone()))
                .forEach(one -> {
                    if (!stop.stopped()) {
                        tasks.done(one.kind(), one.id(), CaseTasks.TEXT_STOPPED);
                    } else if (one.known().email() == null) {
                        open(one, CaseTasks.TEXT_STOPPED, hash.phone(stop.phone()));
                    }
                });
    }

    /** Ends tasks of a kind of file where the person has another address or number than that which caused them. */
    void end(CaseFileKind kind) {
        List<CaseTasks.Caused> some = tasks.caused(kind.code(), null, SOME);
        while (!some.isEmpty()) {
            Map<UUID, CaseLine> lines = new HashMap<>();
            kind.lines(some.stream().map(CaseTasks.Caused::subjectId).distinct().toList())
                    .forEach(line -> lines.put(line.id(), line));
            some.stream()
                    .filter(task -> over(task, lines.get(task.subjectId())))
                    .forEach(task -> tasks.doneAll(kind.code(), List.of(task.subjectId()), task.what()));
            some = tasks.caused(kind.code(), some.getLast().id(), SOME);
        }
    }

    private boolean over(CaseTasks.Caused task, @Nullable CaseLine line) {
        if (line == null) {
            return false;
        }
        if (task.what().equals(CaseTasks.TEXT_STOPPED) && line.email() != null) {
            return true;
        }
        return Stream.concat(
                        Stream.ofNullable(line.email())
                                .flatMap(email -> EmailAddress.parse(email).map(hash::email).stream()),
                        Stream.ofNullable(line.phone())
                                .flatMap(phone -> PhoneNumber.parse(phone).map(hash::phone).stream()))
                .noneMatch(task.cause()::equals);
    }

    private void open(PersonRecord one, String what, String cause) {
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        kinds.find(one.kind())
                .ifPresent(kind -> tasks.openAll(
                        kind.code(),
                        kind.find(List.of(one.id())).stream()
                                .filter(CaseSubject::open)
                                .toList(),
                        what,
                        today,
                        cause));
    }

    private List<PersonRecord> with(KnownAs known, Predicate<KnownAs> same) {
        PersonRecord asked = new PersonRecord(NOBODY, NOBODY, "asked", "", known, "fr", null, false, Instant.EPOCH);
        return records.stream()
                .flatMap(feature -> feature.near(asked).stream())
                .filter(one -> same.test(one.known()))
                .toList();
    }
}
