package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.outcome.OutcomeField;
import org.teranga.matching.outcome.OutcomeMoment;
import org.teranga.matching.outcome.SealedOutcomes;
import org.teranga.matching.placement.Party;
import org.teranga.platform.persistence.TenantDatabase;

/** Reads stays that ended, and writes rows of them that lead to nobody. */
@ApplicationScoped
class EndedRows {
    /** What is known of a stay without asking anybody; trained: more than the floor asks of everybody. */
    private static final String FACTS = """
            select p.id as placement, n.person_id as household, o.person_id as host, coalesce(o.department, '') as department, o.kind,
                cast(p.changed_at at time zone 'Europe/Paris' as date) as ended,
                coalesce(n.adults, 0) + coalesce(n.children, 0) as persons,
                greatest(0, cast(p.changed_at at time zone 'Europe/Paris' as date) - p.starts_on) as nights,
                coalesce(p.end_reason, '') as end_reason, coalesce(p.sleeps_next, '') as next_home,
                exists (select 1 from platform.qualification q where q.tenant_id = :tenant and q.holder in (o.person_id, o.account_id)
                    and q.kind in ('trauma_course', 'living_course') and q.withdrawn_at is null
                    and cast(q.granted_at at time zone 'Europe/Paris' as date) <= p.starts_on) as home_trained,
                (select count(*) from matching.stay_follow_up f where f.tenant_id = :tenant and f.placement_id = p.id) as asked,
                (select count(*) from matching.stay_follow_up f where f.tenant_id = :tenant and f.placement_id = p.id
                    and f.answer is not null) as answered,
                n.account_id as household_account,
                exists (select 1 from matching.incident i where i.tenant_id = :tenant and i.placement_id = p.id) as incident
            from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where p.tenant_id = :tenant and p.state = 'ended' and p.sleeps_next is not null and\s""";

    /** Whom somebody helped beside a home, by their ids and accounts. */
    private static final String HELPED = """
            select distinct unnest(array[n.person_id, n.account_id]) as id from matching.placement p
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            where p.tenant_id = :tenant and p.state in ('introduced', 'ended') and n.kind <> 'housing'
            """;

    private final TenantDatabase database;

    @Inject
    EndedRows(TenantDatabase database) {
        this.database = database;
    }

    /** The stays that ended in this month. */
    List<Facts> endedIn(YearMonth month) {
        return database.sql(FACTS + "cast(p.changed_at at time zone 'Europe/Paris' as date) between :first and :last")
                .bind("first", month.atDay(1))
                .bind("last", month.atEndOfMonth())
                .list(Facts.class);
    }

    /** These, wherever they ended. */
    List<Facts> of(List<UUID> placements) {
        return database.sql(FACTS + "p.id = any (:placements)")
                .bindIds("placements", placements)
                .list(Facts.class);
    }

    /** Whom somebody helped beside a home. */
    Helped helped() {
        return new Helped(database.sql(HELPED).list(HelpedId.class).stream()
                .map(HelpedId::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    /**
     * The stays of these persons that ended and are not counted: of a household, and of a host where the household has said already how it was; else
     * it would lose its word by what its host asks for.
     */
    List<Facts> notCountedOf(Set<UUID> persons) {
        return database.sql(FACTS + """
                not exists (select 1 from matching.outcome_closed c where c.tenant_id = :tenant
                    and c.month = date_trunc('month', p.changed_at at time zone 'Europe/Paris'))
                and (n.person_id = any (:persons) or o.person_id = any (:persons)
                    and exists (select 1 from matching.outcome_question q where q.tenant_id = :tenant and q.placement_id = p.id
                        and q.side = 'household' and q.moment = 'exit' and q.answers is not null))
                """).bindIds("persons", persons).list(Facts.class);
    }

    /** Writes the row of a stay. */
    void write(YearMonth month, CountedStay of) {
        database.sql("""
                        insert into matching.outcome_row (tenant_id, id, month, department, kind, size_band, nights, end_reason, next_home,
                            entry_housing, entry_activity, entry_french, exit_good, exit_fits, exit_housing, exit_activity, exit_french,
                            home_again, home_helped, home_trained, asked, answered, helper, incident)
                        values (:tenant, gen_random_uuid(), :month, :department, :kind, :size, :nights, :reason, :next,
                            :enHousing, :enActivity, :enFrench, :good, :fits, :exHousing, :exActivity, :exFrench,
                            :again, :helped, :trained, :asked, :answered, :helper, :incident)
                        """)
                .bind("month", month.atDay(1))
                .bind("department", of.department())
                .bind("kind", of.kind())
                .bind("size", Bands.size(of.persons()))
                .bind("nights", of.nights())
                .bind("reason", of.endReason())
                .bind("next", of.nextHome())
                .bind("enHousing", of.entry().of(OutcomeField.HOUSING))
                .bind("enActivity", of.entry().of(OutcomeField.ACTIVITY))
                .bind("enFrench", of.entry().of(OutcomeField.FRENCH))
                .bind("good", of.exit().of(OutcomeField.GOOD))
                .bind("fits", of.exit().of(OutcomeField.FITS))
                .bind("exHousing", of.exit().of(OutcomeField.HOUSING))
                .bind("exActivity", of.exit().of(OutcomeField.ACTIVITY))
                .bind("exFrench", of.exit().of(OutcomeField.FRENCH))
                .bind("again", of.host().of(OutcomeField.AGAIN))
                .bindTexts("helped", codes(of.host().of(OutcomeField.HELPED)))
                .bind("trained", of.trained())
                .bind("asked", of.asked())
                .bind("answered", of.answered())
                .bind("helper", of.helper())
                .bind("incident", of.incident())
                .update();
    }

    /** Writes the row of the sixth month after. */
    void writeLater(YearMonth month, CountedStay of) {
        database.sql("""
                        insert into matching.outcome_later (tenant_id, id, month, department, length_band, entry_housing, entry_activity,
                            entry_french, good, fits, housing, activity, french, home_trained, helper)
                        values (:tenant, gen_random_uuid(), :month, :department, :length, :enHousing, :enActivity, :enFrench,
                            :good, :fits, :housing, :activity, :french, :trained, :helper)
                        """)
                .bind("month", month.atDay(1))
                .bind("department", of.department())
                .bind("length", Bands.length(of.nights()))
                .bind("enHousing", of.entry().of(OutcomeField.HOUSING))
                .bind("enActivity", of.entry().of(OutcomeField.ACTIVITY))
                .bind("enFrench", of.entry().of(OutcomeField.FRENCH))
                .bind("good", of.later().of(OutcomeField.GOOD))
                .bind("fits", of.later().of(OutcomeField.FITS))
                .bind("housing", of.later().of(OutcomeField.HOUSING))
                .bind("activity", of.later().of(OutcomeField.ACTIVITY))
                .bind("french", of.later().of(OutcomeField.FRENCH))
                .bind("trained", of.trained())
                .bind("helper", of.helper())
                .update();
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split("\\|"));
    }

    /** A stay that ended, as the house knows it. */
    record Facts(
            UUID placement,
            UUID household,
            UUID host,
            String department,
            String kind,
            LocalDate ended,
            int persons,
            int nights,
            String endReason,
            String nextHome,
            boolean homeTrained,
            long asked,
            long answered,
            @Nullable UUID householdAccount,
            boolean incident) {
        /** In which month it ended. */
        YearMonth month() {
            return YearMonth.from(ended);
        }

        /** What is counted of it, without whose it was. */
        CountedStay counted(boolean helper, SealedOutcomes.Opened said) {
            return new CountedStay(
                    department,
                    kind,
                    persons,
                    nights,
                    endReason,
                    nextHome,
                    homeTrained,
                    asked,
                    answered,
                    helper,
                    incident,
                    said.said(Party.HOUSEHOLD, OutcomeMoment.ENTRY),
                    said.said(Party.HOUSEHOLD, OutcomeMoment.EXIT),
                    said.said(Party.HOUSEHOLD, OutcomeMoment.LATER),
                    said.said(Party.HOST, OutcomeMoment.EXIT));
        }
    }

    /** Those whom somebody helped beside a home. */
    record Helped(Set<UUID> ids) {
        Helped {
            ids = Set.copyOf(ids);
        }

        boolean has(Facts of) {
            return ids.contains(of.household) || of.householdAccount != null && ids.contains(of.householdAccount);
        }
    }

    private record HelpedId(@Nullable UUID id) {}
}
