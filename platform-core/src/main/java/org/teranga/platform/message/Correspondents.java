package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.erasure.KnownAs;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.PersonRecords;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;

/** Finds with whom the team writes. Whose record it is at this moment counts: who had it before reads nothing of what comes after. */
@ApplicationScoped
@Transactional
public class Correspondents {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Instance<PersonRecords> records;
    private final Instance<CorrespondentPages> pages;
    private final CurrentPerson reader;
    private final OwnMatters own;

    @Inject
    Correspondents(
            @Any Instance<PersonRecords> records,
            @Any Instance<CorrespondentPages> pages,
            CurrentPerson reader,
            OwnMatters own) {
        this.records = records;
        this.pages = pages;
        this.reader = reader;
        this.own = own;
    }

    /** Whoever is behind a record; empty where it is none, or the person was erased. */
    public Optional<Correspondent> of(UUID record) {
        return records.stream()
                .flatMap(feature ->
                        feature.personOf(record).stream().flatMap(person -> feature.of(Set.of(person)).stream()))
                .filter(one -> one.id().equals(record))
                .findFirst()
                .map(Correspondents::correspondent);
    }

    /** The same, where it is still this person's. */
    Optional<Correspondent> of(UUID record, UUID person) {
        return of(record).filter(one -> one.person().equals(person));
    }

    /** A record of this account; empty where it is somebody else's. */
    Optional<Correspondent> mine(UUID account, UUID record) {
        return of(record).filter(one -> account.equals(one.account()) || account.equals(one.person()));
    }

    /** Whoever is behind the secret link of a letter; empty where it leads nowhere, or no more. */
    Optional<Correspondent> behind(MessageThreads threads, SecretText link) {
        return threads.byLink(link).flatMap(thread -> of(thread.record(), thread.person()));
    }

    /** What an account may write about: its records; the account itself where it has none. */
    public List<Correspondent> ofAccount(UUID account) {
        List<PersonRecord> own = records.stream()
                .flatMap(feature -> feature.of(Set.of(account)).stream())
                .filter(one -> one.person().equals(account) && one.kind().equals(Correspondent.ACCOUNT))
                .toList();
        List<Correspondent> left = own.stream()
                .flatMap(self ->
                        records.stream().flatMap(feature -> feature.near(asked(KnownAs.NOBODY, account)).stream()))
                .filter(one ->
                        account.equals(one.account()) && pages(one.kind()).isPresent())
                .distinct()
                .map(Correspondents::correspondent)
                .toList();
        return left.isEmpty() ? own.stream().map(Correspondents::correspondent).toList() : left;
    }

    /** With whom the team has a conversation under this number, as records say it. */
    List<Correspondent> reachedBy(PhoneNumber phone) {
        return reachedBy(new KnownAs(null, null, phone.e164()));
    }

    /** As {@link #reachedBy(PhoneNumber)}, by an address or a number; nobody who has no pages could be answered, or read by the team. */
    List<Correspondent> reachedBy(KnownAs where) {
        return near(where)
                .filter(this::hasPages)
                .map(Correspondents::correspondent)
                .toList();
    }

    /** Whom the team knows beside somebody who has this address or number and no conversation of their own: the host of a home. */
    List<Correspondent> besides(KnownAs where) {
        return near(where)
                .filter(one -> !hasPages(one) && !one.closed())
                .flatMap(one -> pages.stream().flatMap(kind -> kind.beside(one).stream()))
                .distinct()
                .flatMap(record -> of(record).stream())
                .toList();
    }

    private Stream<PersonRecord> near(KnownAs where) {
        PersonRecord asked = asked(where, null);
        return records.stream()
                .flatMap(feature -> feature.near(asked).stream())
                .filter(one -> where.phone() == null
                        ? Objects.equals(where.email(), one.known().email())
                        : where.phone().equals(one.known().phone()));
    }

    private boolean hasPages(PersonRecord one) {
        return one.kind().equals(Correspondent.ACCOUNT) || pages(one.kind()).isPresent();
    }

    /** The record that people call by this number; empty where there is none, or the person was erased. */
    Optional<Correspondent> numbered(String number) {
        return pages.stream()
                .flatMap(kind -> kind.numbered(number).stream())
                .findFirst()
                .flatMap(this::of);
    }

    /** The pages of a kind; empty where no feature has it. */
    Optional<CorrespondentPages> pages(String kind) {
        return pages.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** The kinds whose conversations whoever sends this request may read. */
    public List<String> readable() {
        return Stream.concat(
                        pages.stream().filter(one -> reader.may(one.readBy())).map(CorrespondentPages::kind),
                        reader.may(Permission.NEEDS_READ) ? Stream.of(Correspondent.ACCOUNT) : Stream.empty())
                .sorted()
                .toList();
    }

    /**
     * Goes on where this is somebody else than whoever sends this request, nor one with whom they live: nobody answers oneself in the name of
     * the team, and no host reads there what a household says of them.
     *
     * @throws Refusal not allowed where it is the own matter
     */
    void requireOther(Correspondent one) {
        if (own.includes(one.kind(), one.record(), Set.of(one.person()))) {
            throw Refusal.forbidden("problem.own_matter");
        }
    }

    private static PersonRecord asked(KnownAs known, @Nullable UUID account) {
        return new PersonRecord(NOBODY, NOBODY, "asked", "", known, "fr", account, false, Instant.EPOCH);
    }

    private static Correspondent correspondent(PersonRecord one) {
        return new Correspondent(
                one.person(), one.kind(), one.id(), one.number(), one.known(), one.language(), one.account());
    }
}
