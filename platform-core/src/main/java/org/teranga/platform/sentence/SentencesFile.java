package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.me.OwnFile;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.TenantContext;

/** What a translator has read and corrected of the platform's sentences, for the file that the person takes along. */
@ApplicationScoped
class SentencesFile implements OwnFile {
    private final SystemDatabase database;

    @Inject
    SentencesFile(SystemDatabase database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public Object of(UUID account) {
        return new Kept(
                database.sql("select language, said_at as at from platform.mother_tongue"
                                + " where tenant_id = :owner and person_id = :account order by language")
                        .bind("owner", TenantContext.required().id())
                        .bind("account", account)
                        .list(Tongue.class),
                database.sql("select language, state, decided_at as at from platform.sentence_reader"
                                + " where tenant_id = :owner and person_id = :account order by language")
                        .bind("owner", TenantContext.required().id())
                        .bind("account", account)
                        .list(Accepted.class),
                database.sql("select language, sentence, read_at as at from platform.sentence_reading"
                                + " where tenant_id = :owner and person_id = :account order by read_at, sentence")
                        .bind("owner", TenantContext.required().id())
                        .bind("account", account)
                        .list(ReadText.class),
                database.sql(
                                "select language, sentence, text, state, written_at as at, answer from platform.sentence_correction"
                                        + " where tenant_id = :owner and written_by = :account order by written_at, sentence")
                        .bind("owner", TenantContext.required().id())
                        .bind("account", account)
                        .list(Written.class));
    }

    /** What is kept. */
    public record Kept(
            List<Tongue> motherTongues, List<Accepted> reader, List<ReadText> read, List<Written> corrected) {}

    /** A language of which the person said that it is their mother tongue. */
    public record Tongue(String language, Instant at) {}

    /** What the platform said of the person as a reader of a language. */
    public record Accepted(String language, String state, Instant at) {}

    /** A sentence that was read. */
    public record ReadText(String language, String sentence, Instant at) {}

    /** A correction, and what the platform answered. */
    public record Written(String language, String sentence, String text, String state, Instant at, String answer) {}
}
