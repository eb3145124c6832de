package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.TenantContext;

/** Which translators of the open association say of which language that it is their mother tongue. Nobody says it for somebody else. */
@ApplicationScoped
public class MotherTongues {
    private final SystemDatabase database;
    private final Clock clock;

    @Inject
    MotherTongues(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The languages of which this person says it. */
    public List<String> of(UUID person) {
        return database.sql(
                        "select language from platform.mother_tongue where tenant_id = :owner and person_id = :person")
                .bind("owner", TenantContext.required().id())
                .bind("person", person)
                .list(String.class);
    }

    /** The person says that it is, or that it is not after all. */
    public void say(UUID person, String language, boolean is) {
        String sql = is
                ? "insert into platform.mother_tongue (tenant_id, person_id, language, said_at)"
                        + " values (:owner, :person, :language, :at) on conflict do nothing"
                : "delete from platform.mother_tongue where tenant_id = :owner and person_id = :person and language = :language";
        var statement = database.sql(sql)
                .bind("owner", TenantContext.required().id())
                .bind("person", person)
                .bind("language", language);
        (is ? statement.bind("at", clock.instant()) : statement).update();
    }
}
