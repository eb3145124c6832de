package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Source;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** The laws that changed, for all associations; what it answers may be some seconds old on other nodes. */
@ApplicationScoped
public class LawChanges {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int KEPT = 500;

    private final SystemDatabase database;
    private final Clock clock;
    private volatile Read last = new Read(List.of(), Instant.MIN);

    @Inject
    LawChanges(SystemDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The last 500, the newest first. */
    public List<LawChange> all() {
        Instant now = clock.instant();
        Read read = last;
        if (read.at().isBefore(now.minus(FRESH))) {
            read = new Read(select(), now);
            last = read;
        }
        return read.changes();
    }

    /**
     * Says that a law changed.
     *
     * @param citation an article ({@code CESEDA, art. L. 521-1}) or a whole code ({@code CESEDA})
     * @throws Refusal invalid where no law can be read from it
     */
    public LawChange announce(String citation, LocalDate changedOn, String note, String url) {
        String law = Source.law(citation);
        if (law.isEmpty()) {
            throw Refusal.unprocessable("law.unreadable", citation);
        }
        Instant now = clock.instant();
        LawChange change = new LawChange(Uuid7.at(now), law, citation, changedOn, note, url, now);
        database.sql("""
                        insert into platform.law_change (id, law, citation, changed_on, note, url, announced_at)
                        values (:id, :law, :citation, :changedOn, :note, :url, :announcedAt)
                        """)
                .bind("id", change.id())
                .bind("law", law)
                .bind("citation", citation)
                .bind("changedOn", changedOn)
                .bind("note", note)
                .bind("url", url)
                .bind("announcedAt", now)
                .update();
        last = new Read(List.of(), Instant.MIN);
        return change;
    }

    /** Takes back what was said by mistake. */
    public void takeBack(UUID id) {
        database.sql("delete from platform.law_change where id = :id")
                .bind("id", id)
                .update();
        last = new Read(List.of(), Instant.MIN);
    }

    private List<LawChange> select() {
        return database.sql("select id, law, citation, changed_on, note, url, announced_at from platform.law_change"
                        + " order by announced_at desc limit " + KEPT)
                .list(LawChange.class);
    }

    private record Read(List<LawChange> changes, Instant at) {}
}
