package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * How questions do, by the first attempt of each person, since who tries again has read the answers. Difficulty is the mean mark.
 * Discrimination is the correlation between the mark of the question and the sum of the marks of all others in the same attempt (the
 * corrected point-biserial correlation: Crocker and Algina, Introduction to classical and modern test theory, 1986, chapter 14; Moodle's
 * discrimination index is the same): near 1, those who do well in the rest do well here; near or below 0, something is wrong with the
 * question.
 */
@ApplicationScoped
class ItemFigures {
    /** Below this, a correlation says nothing. */
    static final int FEWEST = 10;

    private static final String FIGURES = """
            with ended as (
                select distinct on (a.person, a.quiz) a.tenant_id, a.id from training.attempt a
                where a.tenant_id = :tenant and a.course = :course and exists (select 1 from training.attempt_result r where r.tenant_id = :tenant and r.attempt = a.id)
                order by a.person, a.quiz, a.number),
            item as (
                select s.attempt, s.question, coalesce(e.mark, s.mark)::float8 as mark
                from ended a join training.response s on s.tenant_id = :tenant and s.attempt = a.id
                left join lateral (select n.mark from training.essay_mark n where n.tenant_id = :tenant and n.attempt = s.attempt
                    and n.item = s.item order by n.number desc limit 1) e on true
                where not s.waiting or e.mark is not null),
            total as (select attempt, sum(mark) as mark from item group by attempt)
            select i.question, count(*) as asked, avg(i.mark) as mean, corr(i.mark, t.mark - i.mark) as discrimination
            from item i join total t on t.attempt = i.attempt group by i.question
            """;

    private final TenantDatabase database;

    @Inject
    ItemFigures(TenantDatabase database) {
        this.database = database;
    }

    /**
     * How a question does.
     *
     * @param asked          how many people answered it at their first attempt
     * @param mean           their mean mark, in per cent
     * @param discrimination from -1 to 1; null where too few answered, or all the same
     */
    record Figure(int asked, int mean, @Nullable Double discrimination) {}

    /** Of each question of a course that somebody answered. One query. */
    Map<UUID, Figure> of(UUID course) {
        return database.sql(FIGURES).bind("course", course).list(Row.class).stream()
                .collect(Collectors.toMap(Row::question, Row::figure));
    }

    private record Row(
            UUID question, int asked, double mean, @Nullable Double discrimination) {
        Figure figure() {
            boolean said = discrimination != null && asked >= FEWEST && !Double.isNaN(discrimination);
            return new Figure(asked, (int) Math.round(mean / 1_000), said ? discrimination : null);
        }
    }
}
