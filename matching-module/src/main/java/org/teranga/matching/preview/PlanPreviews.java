package org.teranga.matching.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PlatformCipher;

/** The figures of plans that strangers tried, sealed, each behind a link that nobody else has; gone after a day. */
@ApplicationScoped
class PlanPreviews {
    /** How long they are kept. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final String PURPOSE = "plan preview";

    private final SystemDatabase database;
    private final PlatformCipher cipher;
    private final Clock clock;

    @Inject
    PlanPreviews(SystemDatabase database, PlatformCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A plan's figures, and until when they are kept. */
    record Kept(PreviewFigures figures, Instant until) {}

    /** Keeps them; the link that leads to them. */
    UUID keep(PreviewFigures figures) {
        UUID link = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        String text =
                new AnswersColumn().convertToDatabaseColumn(figures.cells()).toString();
        database.sql("insert into matching.plan_preview (id, mark, sealed, made_at) values (:id, :mark, :sealed, :now)")
                .bind("id", id)
                .bind("mark", mark(link))
                .bind("sealed", cipher.encrypt(PURPOSE, id, text.getBytes(StandardCharsets.UTF_8)))
                .bind("now", clock.instant())
                .update();
        return link;
    }

    /** Those to which a link leads; empty where it leads nowhere, as after a day. */
    Optional<Kept> find(UUID link) {
        return database.sql(
                        "select id, sealed, made_at from matching.plan_preview where mark = :mark and made_at > :since")
                .bind("mark", mark(link))
                .bind("since", clock.instant().minus(KEPT))
                .first(Row.class)
                .map(row -> new Kept(
                        PreviewFigures.of(AnswersColumn.read(
                                new String(cipher.decrypt(PURPOSE, row.id, row.sealed), StandardCharsets.UTF_8))),
                        row.madeAt.plus(KEPT)));
    }

    /** Those of more than a day ago go; how many. */
    int forget() {
        return database.sql("delete from matching.plan_preview where made_at <= :then")
                .bind("then", clock.instant().minus(KEPT))
                .update();
    }

    private String mark(UUID link) {
        return cipher.mark(PURPOSE, link.toString());
    }

    private record Row(UUID id, byte[] sealed, Instant madeAt) {}
}
