package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.content.Source;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.Problem;

/** The laws that changed, for all associations; what it answers may be some seconds old on other nodes. */
@ApplicationScoped
public class LawChanges {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int KEPT = 500;

    private final Plumbing plumbing;
    private final Clock clock;
    private volatile Read last = new Read(List.of(), Instant.MIN);

    @Inject
    LawChanges(Plumbing plumbing, Clock clock) {
        this.plumbing = plumbing;
        this.clock = clock;
    }

    /** The last 500, the newest first. */
    public List<LawChange> all() {
        Instant now = clock.instant();
        Read read = last;
        if (read.at().isBefore(now.minus(FRESH))) {
            read = new Read(plumbing.call(LawChanges::select), now);
            last = read;
        }
        return read.changes();
    }

    /**
     * Says that a law changed.
     *
     * @param citation an article ({@code CESEDA, art. L. 521-1}) or a whole code ({@code CESEDA})
     * @throws Problem 422 where no law can be read from it
     */
    public LawChange announce(String citation, LocalDate changedOn, String note, String url) {
        String law = Source.law(citation);
        if (law.isEmpty()) {
            throw Problem.unprocessable("law.unreadable", citation);
        }
        Instant now = clock.instant();
        LawChange change = new LawChange(Uuid7.at(now), law, citation, changedOn, note, url, now);
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into platform.law_change (id, law, citation, changed_on, note, url, announced_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, change.id());
                insert.setString(2, law);
                insert.setString(3, citation);
                insert.setObject(4, changedOn);
                insert.setString(5, note);
                insert.setString(6, url);
                insert.setObject(7, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        });
        last = new Read(List.of(), Instant.MIN);
        return change;
    }

    /** Takes back what was said by mistake. */
    public void takeBack(UUID id) {
        plumbing.run(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from platform.law_change where id = ?")) {
                delete.setObject(1, id);
                delete.executeUpdate();
            }
        });
        last = new Read(List.of(), Instant.MIN);
    }

    private static List<LawChange> select(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, law, citation, changed_on, note, url, announced_at from platform.law_change"
                                + " order by announced_at desc limit " + KEPT);
                ResultSet row = select.executeQuery()) {
            List<LawChange> changes = new ArrayList<>();
            while (row.next()) {
                changes.add(new LawChange(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class).toInstant()));
            }
            return changes;
        }
    }

    private record Read(List<LawChange> changes, Instant at) {}
}
