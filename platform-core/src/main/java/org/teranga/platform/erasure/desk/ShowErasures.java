package org.teranga.platform.erasure.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.erasure.LegalHold;
import org.teranga.platform.erasure.LegalHolds;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.RecordNumbers;
import org.teranga.platform.erasure.SamePersons;
import org.teranga.platform.erasure.request.ErasureDoor;
import org.teranga.platform.erasure.request.ErasureRequest;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.erasure.term.EndingTerms;
import org.teranga.platform.erasure.term.WarnAndErase;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;

/** What the pages of the team show of erasures, without names: who looks after this need not open anybody's file. */
@ApplicationScoped
@Transactional
class ShowErasures {
    private static final int MOST = 500;
    private static final Set<String> WITH_PAGES = Set.of("offer", "need");

    private final ErasureRequests requests;
    private final EndingTerms terms;
    private final LegalHolds holds;
    private final SamePersons same;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    ShowErasures(
            ErasureRequests requests,
            EndingTerms terms,
            LegalHolds holds,
            SamePersons same,
            Members members,
            CurrentPerson person) {
        this.requests = requests;
        this.terms = terms;
        this.holds = holds;
        this.same = same;
        this.members = members;
        this.person = person;
    }

    ErasuresView list(String lang) {
        List<EndingTerms.Ending> ending =
                terms.within(WarnAndErase.WARNED_DAYS).stream().limit(MOST).toList();
        Set<UUID> told = requests.openFor(
                ending.stream().map(one -> one.record().person()).toList());
        return new ErasuresView(
                path(lang),
                requests.open(MOST).stream().map(this::pending).toList(),
                ending.stream().map(one -> ending(one, told)).toList(),
                holds.standing().stream().map(this::held).toList(),
                person.may(Permission.PERSONS_ERASE));
    }

    /** What stands against a hold or an erasure of this human, and what is kept. */
    List<PersonErasureView.Row> rows(List<PersonRecord> records) {
        return records.stream()
                .map(one -> new PersonErasureView.Row(
                        one.kind(),
                        RecordNumbers.of(one),
                        WITH_PAGES.contains(one.kind()) ? "/desk/" + one.kind() + "s/" + one.id() : "",
                        day(one.lastContact())))
                .toList();
    }

    ErasuresView.Held held(LegalHold hold) {
        return new ErasuresView.Held(
                hold.person().toString(),
                RecordNumbers.of(same.records(Set.of(hold.person()))),
                person.may(Permission.PERSONS_ERASE) ? hold.reason() : "",
                day(hold.at()),
                members.names(Set.of(hold.by())).getOrDefault(hold.by(), ""));
    }

    private ErasuresView.Pending pending(ErasureRequest request) {
        List<PersonRecord> records =
                request.door() == ErasureDoor.TERM ? same.records(Set.of(request.person())) : same.of(request.person());
        return new ErasuresView.Pending(
                request.person().toString(),
                RecordNumbers.of(records),
                request.door().stored(),
                request.dueAt() == null ? day(request.askedAt()) : day(request.dueAt()),
                request.obstacle());
    }

    private static ErasuresView.Ending ending(EndingTerms.Ending one, Set<UUID> told) {
        PersonRecord record = one.record();
        return new ErasuresView.Ending(
                record.person().toString(),
                RecordNumbers.of(record),
                record.kind(),
                record.closed(),
                day(one.last()),
                day(one.end()),
                one.held(),
                told.contains(record.person()));
    }

    static String path(String lang) {
        return "/" + lang + "/desk/erasures";
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Formats.ZONE);
    }
}
