package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/** The attempts that trainers gave beyond what a quiz allows; to be asked within a transaction. */
@ApplicationScoped
class Grants {
    private static final String SELECT = "select quiz, person, number, at from training.attempt_grant ";

    private final TenantSql sql;

    @Inject
    Grants(TenantSql sql) {
        this.sql = sql;
    }

    /**
     * One more attempt.
     *
     * @param number the number of the attempt after which it was given
     */
    record Grant(UUID quiz, UUID person, int number, Instant at) {}

    List<Grant> of(UUID person, UUID quiz) {
        return sql.list(SELECT + "where person = ? and quiz = ?", Grants::grant, person, quiz);
    }

    /** Those of these people at any quiz. */
    List<Grant> of(Collection<UUID> persons) {
        return sql.list(SELECT + "where person = any(?::uuid[])", Grants::grant, Attempts.array(persons));
    }

    /** Gives one; false where it was given. */
    boolean add(Grant grant, UUID by) {
        return sql.change(
                        "insert into training.attempt_grant (quiz, person, number, at, by) values (?, ?, ?, ?, ?) on conflict do nothing",
                        grant.quiz(),
                        grant.person(),
                        grant.number(),
                        grant.at(),
                        by)
                > 0;
    }

    /** What an erased person was given goes with their attempts. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change("delete from training.attempt_grant where person = ?", erased.person());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getObject("quiz", UUID.class),
                row.getObject("person", UUID.class),
                row.getInt("number"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
