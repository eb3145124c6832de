package org.teranga.platform.content.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.persistence.TenantDatabase;

/** Finds the documents of the open association that cite a law which changed after they were last checked. */
@ApplicationScoped
@Transactional
public class CitedLaws {
    private final LawChanges changes;
    private final TenantDatabase database;

    @Inject
    CitedLaws(LawChanges changes, TenantDatabase database) {
        this.changes = changes;
        this.database = database;
    }

    /** The changes that a document does not take account of yet; no query while no law has changed. */
    public List<Touched> touching(Document document) {
        return touching(List.of(document)).getOrDefault(document.id(), List.of());
    }

    /** The same for many, by document; one query, none while no law has changed. Documents that nothing touches are missing. */
    public Map<UUID, List<Touched>> touching(Collection<Document> documents) {
        List<LawChange> all = changes.all();
        if (all.isEmpty() || documents.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Document> byId = new LinkedHashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        Map<UUID, List<Touched>> touched = new LinkedHashMap<>();
        for (Citation citation : citations(byId.keySet())) {
            Document document = byId.get(citation.document());
            if (document != null) {
                all.stream()
                        .filter(change -> concerns(change, citation.law())
                                && document.freshness().checkedBefore(change.announcedAt()))
                        .forEach(change -> touched.computeIfAbsent(document.id(), any -> new ArrayList<>())
                                .add(new Touched(citation.section(), change)));
            }
        }
        return touched;
    }

    /** How many published documents cite a law, as {@link org.teranga.platform.content.Source#laws} writes it, or a part of it. */
    public int citing(String law) {
        return database.sql(
                        "select count(distinct c.document) from platform.document_citation c join platform.document d"
                                + " on d.tenant_id = c.tenant_id and d.id = c.document where c.tenant_id = :tenant"
                                + " and d.status = 'PUBLISHED' and (c.law = :law or starts_with(c.law, :start))")
                .bind("law", law)
                .bind("start", law + " ")
                .one(Integer.class);
    }

    private List<Citation> citations(Collection<UUID> documents) {
        return database.sql("select document, section, law from platform.document_citation"
                        + " where tenant_id = :tenant and document = any (:documents) order by document, section, law")
                .bindIds("documents", documents)
                .list(Citation.class);
    }

    private static boolean concerns(LawChange change, String law) {
        return law.equals(change.law()) || law.startsWith(change.law() + " ");
    }

    private record Citation(UUID document, UUID section, String law) {}

    /**
     * A section that cites a law which changed.
     *
     * @param section which section
     * @param change  what changed
     */
    public record Touched(UUID section, LawChange change) {}
}
