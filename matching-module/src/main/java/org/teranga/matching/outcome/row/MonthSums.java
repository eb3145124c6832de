package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;

/** Writes the sums of a month. A stay lasts from its first night to the day on which it ended; one that lasts has no last night yet. */
@ApplicationScoped
class MonthSums {
    private static final String STAYS = """
            stay as (select o.id as offer, coalesce(o.department, '') as department, p.starts_on as began,
                    case when p.state = 'ended' then cast(p.changed_at at time zone 'Europe/Paris' as date) else :after end as ended,
                    coalesce(n.adults, 0) + coalesce(n.children, 0) as persons
                from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                where p.tenant_id = :tenant and (p.inhabited or p.state = 'ended' and p.sleeps_next is not null)
                    and p.starts_on < :after)
            """;

    private static final String COUNT = "with " + STAYS + """
            , home as (select offer, min(began) as first from stay group by offer),
            part as (
                select department,
                    count(*) filter (where began < :first and ended > :first) as there_stays,
                    sum(persons) filter (where began < :first and ended > :first) as there_persons,
                    count(*) filter (where began >= :first) as began_stays,
                    sum(persons) filter (where began >= :first) as began_persons,
                    sum(persons * greatest(0, least(ended, :after) - greatest(began, :first))) as nights,
                    count(distinct offer) filter (where began >= :first and began = (select h.first from home h where h.offer = stay.offer))
                        as first_homes,
                    0 as needs, 0 as need_persons, 0 as checks, 0 as courses
                from stay group by department
                union all
                select coalesce(department, ''), 0, 0, 0, 0, 0, 0, count(*), sum(coalesce(adults, 0) + coalesce(children, 0)), 0, 0
                from matching.need where tenant_id = :tenant and kind = 'housing' and waiting_since >= :start and waiting_since < :stop
                group by 1
                union all
                select '', 0, 0, 0, 0, 0, 0, 0, 0,
                    count(*) filter (where kind in ('identity', 'home_visit', 'reference', 'background_check', 'interview')),
                    count(*) filter (where kind in ('ethics_course', 'trauma_course', 'helper_course', 'living_course'))
                from platform.qualification where tenant_id = :tenant and granted_at >= :start and granted_at < :stop)
            select department, sum(there_stays) as there_stays, coalesce(sum(there_persons), 0) as there_persons,
                sum(began_stays) as began_stays, coalesce(sum(began_persons), 0) as began_persons, coalesce(sum(nights), 0) as nights,
                sum(first_homes) as first_homes, sum(needs) as needs, coalesce(sum(need_persons), 0) as need_persons,
                sum(checks) as checks, sum(courses) as courses
            from part group by department
            having sum(there_stays) + sum(began_stays) + coalesce(sum(nights), 0) + sum(needs) + sum(checks) + sum(courses) > 0
            """;

    private static final String WRITE = """
            insert into matching.outcome_month (tenant_id, month, department, there_stays, there_persons, began_stays, began_persons,
                nights, first_homes, needs, need_persons, checks, courses)
            values (:tenant, :month, :department, :thereStays, :therePersons, :beganStays, :beganPersons, :nights, :firstHomes, :needs,
                :needPersons, :checks, :courses)
            """;

    private final TenantDatabase database;

    @Inject
    MonthSums(TenantDatabase database) {
        this.database = database;
    }

    /** Writes them. */
    void write(YearMonth month) {
        LocalDate after = month.plusMonths(1).atDay(1);
        List<Sums> counted = database.sql(COUNT)
                .bind("first", month.atDay(1))
                .bind("after", after)
                .bind("start", month.atDay(1).atStartOfDay(Formats.ZONE).toInstant())
                .bind("stop", after.atStartOfDay(Formats.ZONE).toInstant())
                .list(Sums.class);
        database.sql(WRITE).bind("month", month.atDay(1)).updateEach(counted, Sums::into);
    }

    /** Writes the sums of these stays alone, by department. */
    void writePast(YearMonth month, List<PastStay> stays) {
        Map<String, List<PastStay>> places =
                stays.stream().collect(Collectors.groupingBy(PastStay::department, TreeMap::new, Collectors.toList()));
        List<Sums> counted = places.entrySet().stream()
                .map(place -> past(place.getKey(), month, place.getValue()))
                .toList();
        database.sql(WRITE).bind("month", month.atDay(1)).updateEach(counted, Sums::into);
    }

    private static Sums past(String department, YearMonth month, List<PastStay> stays) {
        LocalDate first = month.atDay(1);
        LocalDate after = month.plusMonths(1).atDay(1);
        List<PastStay> there = stays.stream()
                .filter(stay -> stay.began().isBefore(first) && stay.ended().isAfter(first))
                .toList();
        List<PastStay> came = stays.stream()
                .filter(stay -> YearMonth.from(stay.began()).equals(month))
                .toList();
        long nights = stays.stream()
                .mapToLong(stay -> stay.persons()
                        * Math.max(
                                0, ChronoUnit.DAYS.between(later(stay.began(), first), earlier(stay.ended(), after))))
                .sum();
        return new Sums(
                department,
                there.size(),
                there.stream().mapToLong(PastStay::persons).sum(),
                came.size(),
                came.stream().mapToLong(PastStay::persons).sum(),
                nights,
                (came.size() + 1) / 2,
                came.size(),
                came.stream().mapToLong(PastStay::persons).sum(),
                came.size(),
                came.size());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The month in which the first stay began; empty where none has. */
    Optional<YearMonth> firstMonth() {
        return database.sql(
                        "select min(starts_on) from matching.placement where tenant_id = :tenant"
                                + " and (inhabited or state = 'ended' and sleeps_next is not null) having min(starts_on) is not null")
                .first(LocalDate.class)
                .map(YearMonth::from);
    }

    /** The sums of one department. */
    private record Sums(
            String department,
            long thereStays,
            long therePersons,
            long beganStays,
            long beganPersons,
            long nights,
            long firstHomes,
            long needs,
            long needPersons,
            long checks,
            long courses) {
        private void into(SqlValues values) {
            values.bind("department", department)
                    .bind("thereStays", thereStays)
                    .bind("therePersons", therePersons)
                    .bind("beganStays", beganStays)
                    .bind("beganPersons", beganPersons)
                    .bind("nights", nights)
                    .bind("firstHomes", firstHomes)
                    .bind("needs", needs)
                    .bind("needPersons", needPersons)
                    .bind("checks", checks)
                    .bind("courses", courses);
        }
    }
}
