package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** How far all documents of some kinds are, language by language: for lists, without their texts. */
@ApplicationScoped
@Transactional
public class Standings {
    private static final String PUBLISHED = """
            with own as (
                select d.id, d.language, s.id as section
                from platform.document d
                join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.removed_at is null
                where d.kind = any (?::text[])),
            last as materialized (
                select distinct on (t.section, t.language) o.id as document, t.section, t.language, t.renders
                from own o join platform.document_text t on t.document = o.id and t.section = o.section
                order by t.section, t.language, t.number desc),
            aged as materialized (
                select t.section, max(t.number) as number
                from own o join platform.document_text t
                    on t.document = o.id and t.section = o.section and t.language = o.language and not t.minor
                group by t.section)
            select l.document, l.language, count(*), count(*) filter (where a.number > l.renders)
            from last l left join aged a on a.section = l.section
            group by l.document, l.language
            """;
    private static final String WRITTEN = """
            with waiting as (
                select r.document, r.language, r.state, r.machine, d.kind
                from platform.document d join platform.document_draft r on r.tenant_id = d.tenant_id and r.document = d.id
                union all
                select c.document, d.language, case when c.in_review then 'IN_REVIEW' else 'DRAFT' end, false, d.kind
                from platform.document d join platform.document_structure c on c.tenant_id = d.tenant_id and c.document = d.id)
            select r.document, r.language, count(*) filter (where r.state = 'DRAFT' and not r.machine),
                count(*) filter (where r.state = 'DRAFT' and r.machine), count(*) filter (where r.state = 'IN_REVIEW')
            from waiting r
            where r.kind = any (?::text[])
            group by r.document, r.language
            """;
    private static final String TITLES = """
            select d.id, r.title
            from platform.document d
            join platform.document_section s on s.tenant_id = d.tenant_id and s.document = d.id and s.key = 'head'
            join platform.document_draft r on r.tenant_id = d.tenant_id and r.section = s.id and r.language = d.language
            where d.kind = any (?::text[]) and r.title <> ''
            """;

    private final TenantSql sql;

    @Inject
    Standings(TenantSql sql) {
        this.sql = sql;
    }

    /** By document and language; languages in which there is nothing are missing. Two queries. */
    public Map<UUID, Map<String, Standing>> of(Collection<String> kinds) {
        Map<UUID, Map<String, Standing>> all = new HashMap<>();
        String asked = Documents.array(kinds);
        sql.list(
                PUBLISHED,
                row -> of(all, row.getObject(1, UUID.class))
                        .put(row.getString(2), new Standing(row.getString(2), row.getInt(3), row.getInt(4), 0, 0, 0)),
                asked);
        sql.list(
                WRITTEN,
                row -> {
                    Map<String, Standing> languages = of(all, row.getObject(1, UUID.class));
                    String language = row.getString(2);
                    Standing read = languages.getOrDefault(language, Standing.nothing(language));
                    return languages.put(
                            language,
                            new Standing(
                                    language,
                                    read.published(),
                                    read.outdated(),
                                    row.getInt(3),
                                    row.getInt(4),
                                    row.getInt(5)));
                },
                asked);
        return all;
    }

    /** What documents are called while their titles are being written, in the language of their sources. */
    public Map<UUID, String> draftTitles(Collection<String> kinds) {
        Map<UUID, String> titles = new HashMap<>();
        sql.list(TITLES, row -> titles.put(row.getObject(1, UUID.class), row.getString(2)), Documents.array(kinds));
        return titles;
    }

    private static Map<String, Standing> of(Map<UUID, Map<String, Standing>> all, UUID document) {
        return all.computeIfAbsent(document, any -> new TreeMap<>());
    }
}
