package org.teranga.training.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/** The attempts that trainers gave beyond what a quiz allows; to be asked within a transaction. */
@ApplicationScoped
public class Grants {
    private static final String SELECT =
            "select quiz, person, number, at from training.attempt_grant where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    Grants(TenantDatabase database) {
        this.database = database;
    }

    /**
     * One more attempt.
     *
     * @param number the number of the attempt after which it was given
     */
    record Grant(UUID quiz, UUID person, int number, Instant at) {}

    public List<Grant> of(UUID person, UUID quiz) {
        return database.sql(SELECT + "and person = :person and quiz = :quiz")
                .bind("person", person)
                .bind("quiz", quiz)
                .list(Grant.class);
    }

    /** Those of these people at any quiz. */
    List<Grant> of(Collection<UUID> persons) {
        return database.sql(SELECT + "and person = any (:persons)")
                .bindIds("persons", persons)
                .list(Grant.class);
    }

    /** Gives one; false where it was given. */
    boolean add(Grant grant, UUID by) {
        return database.sql("insert into training.attempt_grant (tenant_id, quiz, person, number, at, by)"
                                + " values (:tenant, :quiz, :person, :number, :at, :by) on conflict do nothing")
                        .bind("quiz", grant.quiz())
                        .bind("person", grant.person())
                        .bind("number", grant.number())
                        .bind("at", grant.at())
                        .bind("by", by)
                        .update()
                > 0;
    }

    /** What an erased person was given goes with their attempts. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from training.attempt_grant where tenant_id = :tenant and person = :person")
                .bind("person", erased.person())
                .update();
    }
}
