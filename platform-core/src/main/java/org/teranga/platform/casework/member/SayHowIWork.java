package org.teranga.platform.casework.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;

/** Each says how they work: languages, departments, and when they are away. */
@ApplicationScoped
@Transactional
class SayHowIWork {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int FARTHEST_YEARS = 2;
    private static final List<String> CODES =
            Departments.all().stream().map(one -> one.code()).toList();

    private final CaseMembers works;
    private final Members members;
    private final CurrentPerson person;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    SayHowIWork(CaseMembers works, Members members, CurrentPerson person, AuditTrail audit, Clock clock) {
        this.works = works;
        this.members = members;
        this.person = person;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says it: {@code languages, departments, from, until, standIn}.
     *
     * @throws Refusal invalid with every fault
     */
    void say(Answers sent) {
        UUID account = person.requiredSubject();
        FormReader reader = new FormReader(sent);
        List<String> languages = reader.languages("languages");
        List<String> departments = reader.choices("departments", CODES);
        CaseMember.Absence away = away(reader, account);
        reader.end();
        works.say(account, new CaseMember(languages, departments, away));
        audit.record("member.works", "member", account);
    }

    private CaseMember.@Nullable Absence away(FormReader reader, UUID account) {
        LocalDate from = reader.day("from");
        LocalDate until = reader.day("until");
        if (from == null && until == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        LocalDate begins = from == null ? today : from;
        if (until == null
                || until.isBefore(begins)
                || until.isBefore(today)
                || until.isAfter(today.plusYears(FARTHEST_YEARS))) {
            reader.fault("until", "casework.away.until");
            return null;
        }
        return new CaseMember.Absence(begins, until, standIn(reader, account));
    }

    private @Nullable UUID standIn(FormReader reader, UUID account) {
        String typed = reader.text("standIn");
        if (typed.isEmpty()) {
            return null;
        }
        Map<UUID, String> able = members.namesOfAble(Permission.FILES_WORK);
        UUID other = ID.matcher(typed).matches() ? UUID.fromString(typed) : account;
        if (other.equals(account) || !able.containsKey(other)) {
            reader.fault("standIn", "casework.to.cannot");
            return null;
        }
        return other;
    }
}
