package org.teranga.platform.content.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** How far all documents of some kinds are, language by language: for lists, without their texts. */
@ApplicationScoped
@Transactional
public class TranslationStatuses {
    private static final String PUBLISHED = """
            with own as (
                select d.id, d.language, s.id as section
                from platform.document d
                join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.removed_at is null
                where d.tenant_id = :tenant and d.kind = any (:kinds)),
            last as materialized (
                select distinct on (t.section, t.language) o.id as document, t.section, t.language, t.renders
                from own o join platform.document_text t
                    on t.tenant_id = :tenant and t.document = o.id and t.section = o.section
                order by t.section, t.language, t.number desc),
            aged as materialized (
                select t.section, max(t.number) as number
                from own o join platform.document_text t
                    on t.tenant_id = :tenant and t.document = o.id and t.section = o.section and t.language = o.language
                        and not t.minor
                group by t.section)
            select l.document, l.language, count(*) as published, count(*) filter (where a.number > l.renders) as outdated
            from last l left join aged a on a.section = l.section
            group by l.document, l.language
            """;
    private static final String WRITTEN = """
            with waiting as (
                select r.document, r.language, r.state, r.machine, d.kind
                from platform.document d join platform.document_draft r on r.tenant_id = d.tenant_id and r.document = d.id
                where d.tenant_id = :tenant
                union all
                select c.document, d.language, case when c.in_review then 'IN_REVIEW' else 'DRAFT' end, false, d.kind
                from platform.document d join platform.document_structure c on c.tenant_id = d.tenant_id and c.document = d.id
                where d.tenant_id = :tenant)
            select r.document, r.language, count(*) filter (where r.state = 'DRAFT' and not r.machine) as drafts,
                count(*) filter (where r.state = 'DRAFT' and r.machine) as machine,
                count(*) filter (where r.state = 'IN_REVIEW') as in_review
            from waiting r
            where r.kind = any (:kinds)
            group by r.document, r.language
            """;
    private static final String TITLES = """
            select d.id as document, r.title
            from platform.document d
            join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
            join platform.document_draft r on r.tenant_id = d.tenant_id and r.section = s.id and r.language = d.language
            where d.tenant_id = :tenant and d.kind = any (:kinds) and r.title <> ''
            """;

    private final TenantDatabase database;

    @Inject
    TranslationStatuses(TenantDatabase database) {
        this.database = database;
    }

    /** By document and language; languages in which there is nothing are missing. Two queries. */
    public Map<UUID, Map<String, TranslationStatus>> of(Collection<String> kinds) {
        Map<UUID, Map<String, TranslationStatus>> all = new HashMap<>();
        rows(PUBLISHED, kinds, TextCount.class)
                .forEach(row -> of(all, row.document())
                        .put(
                                row.language(),
                                new TranslationStatus(row.language(), row.published(), row.outdated(), 0, 0, 0)));
        rows(WRITTEN, kinds, DraftCount.class).forEach(row -> {
            Map<String, TranslationStatus> languages = of(all, row.document());
            TranslationStatus read = languages.getOrDefault(row.language(), TranslationStatus.nothing(row.language()));
            languages.put(
                    row.language(),
                    new TranslationStatus(
                            row.language(),
                            read.published(),
                            read.outdated(),
                            row.drafts(),
                            row.machine(),
                            row.inReview()));
        });
        return all;
    }

    /** What documents are called while their titles are being written, in the language of their sources. */
    public Map<UUID, String> draftTitles(Collection<String> kinds) {
        Map<UUID, String> titles = new HashMap<>();
        rows(TITLES, kinds, DraftTitle.class).forEach(row -> titles.put(row.document(), row.title()));
        return titles;
    }

    private <T> List<T> rows(String statement, Collection<String> kinds, Class<T> row) {
        return database.sql(statement).bindTexts("kinds", kinds).list(row);
    }

    private static Map<String, TranslationStatus> of(Map<UUID, Map<String, TranslationStatus>> all, UUID document) {
        return all.computeIfAbsent(document, any -> new TreeMap<>());
    }

    private record TextCount(UUID document, String language, int published, int outdated) {}

    private record DraftCount(UUID document, String language, int drafts, int machine, int inReview) {}

    private record DraftTitle(UUID document, String title) {}
}
