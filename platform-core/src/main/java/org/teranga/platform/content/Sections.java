package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;

/** The sections of documents. A removed one keeps its texts and its anchor. */
@ApplicationScoped
public class Sections {
    private static final String SELECT =
            "select id, document, key, anchor, position, origin, wanted, leaving from platform.document_section"
                    + " where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    Sections(TenantDatabase database) {
        this.database = database;
    }

    /** Those of a document that were not removed, in their order. */
    public List<Section> of(UUID document) {
        return database.sql(SELECT + "and document = :document and removed_at is null order by position, anchor")
                .bind("document", document)
                .list(Section.class);
    }

    /** Those of these documents that were not removed, in their order. */
    public List<Section> of(Collection<UUID> documents) {
        return database.sql(SELECT
                        + "and document = any (:documents) and removed_at is null order by document, position, anchor")
                .bindIds("documents", documents)
                .list(Section.class);
    }

    /** Those of all published documents of these kinds that were not removed, in their order. */
    public List<Section> published(Collection<String> kinds) {
        return database.sql(SELECT + "and removed_at is null and document in (select id from platform.document"
                        + " where tenant_id = :tenant and kind = any (:kinds) and status = 'PUBLISHED')"
                        + " order by document, position, anchor")
                .bindTexts("kinds", kinds)
                .list(Section.class);
    }

    Optional<Section> find(UUID id) {
        return database.sql(SELECT + "and id = :id and removed_at is null")
                .bind("id", id)
                .first(Section.class);
    }

    /** Whether readers have ever seen anything of it, in whatever language. */
    public boolean published(UUID id) {
        return database.sql("select 1 from platform.document_text where tenant_id = :tenant and section = :id limit 1")
                .bind("id", id)
                .any();
    }

    /** Every anchor that was ever given in a document. */
    public Set<String> anchors(UUID document) {
        return Set.copyOf(database.sql(
                        "select anchor from platform.document_section where tenant_id = :tenant and document = :document")
                .bind("document", document)
                .list(String.class));
    }

    public void add(Collection<Section> sections) {
        database.sql("insert into platform.document_section (tenant_id, id, document, key, anchor, position, origin)"
                        + " values (:tenant, :id, :document, :key, :anchor, :position, :origin)")
                .updateEach(
                        sections,
                        (section, values) -> values.bind("id", section.id())
                                .bind("document", section.document())
                                .bind("key", section.key())
                                .bind("anchor", section.anchor())
                                .bind("position", section.position())
                                .bind("origin", section.origin()));
    }

    public void follow(UUID id, UUID origin) {
        set(id, "origin", origin);
    }

    void place(UUID id, int position) {
        place(Map.of(id, position));
    }

    /** Puts sections at these places. */
    public void place(Map<UUID, Integer> positions) {
        database.sql("update platform.document_section set position = :position where tenant_id = :tenant and id = :id")
                .updateEach(
                        positions.entrySet(),
                        (one, values) -> values.bind("position", one.getValue()).bind("id", one.getKey()));
    }

    /** Notes where sections stand from the next publication on; null where they stay. */
    void want(Map<UUID, @Nullable Integer> positions) {
        database.sql("update platform.document_section set wanted = :wanted where tenant_id = :tenant and id = :id")
                .updateEach(
                        positions.entrySet(),
                        (one, values) -> values.bind("wanted", one.getValue()).bind("id", one.getKey()));
    }

    /** Notes whether the next publication takes a section away. */
    void leave(UUID id, boolean leaving) {
        set(id, "leaving", leaving);
    }

    public void remove(UUID id, Instant now) {
        set(id, "removed_at", now);
        database.sql("delete from platform.document_draft where tenant_id = :tenant and section = :id")
                .bind("id", id)
                .update();
        database.sql("delete from platform.document_citation where tenant_id = :tenant and section = :id")
                .bind("id", id)
                .update();
    }

    private void set(UUID id, String column, Object value) {
        database.sql("update platform.document_section set " + column
                        + " = :value where tenant_id = :tenant and id = :id")
                .bind("value", value)
                .bind("id", id)
                .update();
    }
}
