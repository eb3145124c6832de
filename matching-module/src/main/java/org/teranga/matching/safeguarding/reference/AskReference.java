package org.teranga.matching.safeguarding.reference;

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
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.refusal.Refusal;

/** A host names somebody who knows them; a letter asks that person. */
@ApplicationScoped
class AskReference {
    /** So many people may be asked for one host within a season: two are needed, and some do not answer. */
    static final int MOST = 6;

    private static final Duration SEASON = Duration.ofDays(90);
    private static final int LONGEST_NAME = 80;
    private static final List<String> RELATIONS = List.of("other", "family");

    private final References references;
    private final ReferenceLetters letters;
    private final Persons persons;
    private final KeyedHash hashes;
    private final NamingHosts hosts;
    private final Clock clock;

    @Inject
    AskReference(
            References references,
            ReferenceLetters letters,
            Persons persons,
            KeyedHash hashes,
            NamingHosts hosts,
            Clock clock) {
        this.references = references;
        this.letters = letters;
        this.persons = persons;
        this.hashes = hashes;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * Asks.
     *
     * @param host     who names somebody
     * @param called   what the letter calls the host
     * @param language in which the letter is written
     * @param sent     {@code name, email, relation}
     * @throws Refusal invalid with every fault: the own address, or one that was named before; conflict where too many were asked, or
     *     nobody knows whether the host's own address is theirs
     */
    @Transactional
    void ask(UUID host, String called, String language, Answers sent) {
        letters.requireKnown(host);
        Instant now = clock.instant();
        if (references.of(host).stream()
                        .filter(one -> one.askedAt().isAfter(now.minus(SEASON)))
                        .count()
                >= MOST) {
            throw Refusal.conflict("reference.refused.many");
        }
        FormReader form = new FormReader(sent);
        String name = form.required("name", form.line("name", LONGEST_NAME), "reference.fault.name");
        Optional<EmailAddress> email = EmailAddress.parse(form.first("email"));
        if (email.isEmpty()) {
            form.fault("email", "reference.fault.email");
        }
        String relation = form.required("relation", form.choice("relation", RELATIONS), "reference.fault.relation");
        UUID id = Uuid7.at(now);
        email.ifPresent(address -> requireAnother(form, host, id, address));
        form.end();
        EmailAddress address = email.orElseThrow();
        Reference named = new Reference(
                id,
                host,
                relation.equals("family"),
                language,
                name,
                address.value(),
                now,
                null,
                null,
                "",
                "",
                "",
                null,
                false);
        letters.ask(named, hashes.email(address), called);
    }

    private void requireAnother(FormReader form, UUID host, UUID id, EmailAddress address) {
        if (hosts.mailboxes(host).contains(address.mailbox())
                || persons.allOf(Set.of(id), Set.of(hashes.email(address))).contains(host)) {
            form.fault("email", "reference.fault.own");
        } else if (references.named(host, hashes.email(address)) || isNamed(host, address)) {
            form.fault("email", "reference.fault.again");
        }
    }

    /** Two addresses of one mailbox are answered by one person. */
    private boolean isNamed(UUID host, EmailAddress address) {
        return references.of(host).stream()
                .flatMap(named -> EmailAddress.parse(named.email()).stream())
                .anyMatch(named -> named.mailbox().equals(address.mailbox()));
    }
}
