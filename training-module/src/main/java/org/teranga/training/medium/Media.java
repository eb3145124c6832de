package org.teranga.training.medium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The media of the lessons of the open association. */
@ApplicationScoped
@Transactional
public class Media {
    private static final String SELECT =
            "select document, id, kind, name, type, title, language, captions, transcript, size, added_at,"
                    + " removed_at from training.medium where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    Media(TenantDatabase database) {
        this.database = database;
    }

    /** Those of a lesson that were not taken away, as they are worked on, the first first. */
    public List<Medium> of(UUID document) {
        return database
                .sql(SELECT + "and document = :document and removed_at is null order by added_at, id")
                .bind("document", document)
                .list(Row.class)
                .stream()
                .map(Row::medium)
                .toList();
    }

    /** Those that stand before a lesson in a version that was published at this moment. */
    public List<Medium> standing(UUID document, Instant published) {
        return standing(List.of(document), published).getOrDefault(document, List.of());
    }

    /** As {@link #standing(UUID, Instant)}, of these lessons at once, by lesson; one that shows nothing is left out. */
    public Map<UUID, List<Medium>> standing(Collection<UUID> documents, Instant published) {
        return database
                .sql(SELECT + "and document = any (:documents) and kind <> 'PICTURE' order by added_at, id")
                .bindIds("documents", documents)
                .list(Row.class)
                .stream()
                .filter(row -> row.medium().stands(published))
                .collect(Collectors.groupingBy(Row::document, Collectors.mapping(Row::medium, Collectors.toList())));
    }

    Optional<Medium> find(UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::medium);
    }

    /** A piece of its bytes. */
    byte[] bytes(UUID id, long from, int length) {
        return database.sql(
                        "select substring(content from :from for :length) from training.medium where tenant_id = :tenant and id = :id")
                .bind("from", Math.toIntExact(from + 1))
                .bind("length", length)
                .bind("id", id)
                .first(byte[].class)
                .orElse(new byte[0]);
    }

    void add(UUID document, Medium medium, byte[] content, UUID by) {
        database.sql("""
                        insert into training.medium (tenant_id, id, document, kind, name, type, title, language, captions, transcript, size,
                            content, added_at, added_by)
                        values (:tenant, :id, :document, :kind, :name, :type, :title, :language, :captions, :transcript, :size,
                            :content, :addedAt, :by)
                        """)
                .bind("id", medium.id())
                .bind("document", document)
                .bind("kind", medium.kind().name())
                .bind("name", medium.name())
                .bind("type", medium.type())
                .bind("title", medium.title())
                .bind("language", medium.language())
                .bind("captions", medium.captions())
                .bind("transcript", medium.transcript())
                .bind("size", medium.size())
                .bind("content", content)
                .bind("addedAt", medium.addedAt())
                .bind("by", by)
                .update();
    }

    boolean remove(UUID document, UUID id, Instant now) {
        return database.sql(
                                "update training.medium set removed_at = :now"
                                        + " where tenant_id = :tenant and document = :document and id = :id and removed_at is null")
                        .bind("now", now)
                        .bind("document", document)
                        .bind("id", id)
                        .update()
                == 1;
    }

    private record Row(
            UUID document,
            UUID id,
            String kind,
            String name,
            String type,
            String title,
            String language,
            String captions,
            String transcript,
            long size,
            Instant addedAt,
            @Nullable Instant removedAt) {
        Medium medium() {
            return new Medium(
                    id,
                    Medium.Kind.valueOf(kind),
                    name,
                    type,
                    title,
                    language,
                    captions,
                    transcript,
                    size,
                    addedAt,
                    removedAt);
        }
    }
}
