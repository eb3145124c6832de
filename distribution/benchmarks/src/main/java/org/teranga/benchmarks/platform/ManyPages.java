package org.teranga.benchmarks.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/** Associations with many rights pages, copied from the demonstration's by the database itself; ids are hashes of what they are for. */
final class ManyPages {
    private static final String TENANTS = """
            insert into platform.tenant (id, slug, name, status, languages, regions, theme, opened_at)
            select md5('tenant' || n)::uuid, 'pages-' || to_char(n, 'FM000'), 'Pages ' || n, 'ACTIVE', '{fr,en,ar}', '{31}', 'base', now()
            from generate_series(1, %d) n on conflict do nothing
            """;
    private static final String MODEL = """
            create temporary table model as
            select d.*, row_number() over (order by d.position, d.slug) - 1 as turn, count(*) over () as models
            from platform.document d join platform.tenant t on t.id = d.tenant_id
            where t.slug = 'toulouse' and d.kind = 'rights.page' and d.status = 'PUBLISHED'
            """;
    private static final String COPIES = """
            create temporary table copy as
            select md5('tenant' || n)::uuid as tenant, md5('page' || n || '/' || p)::uuid as id, n, p, m.id as model,
                m.tenant_id as home, m.labels
            from generate_series(1, %d) n cross join generate_series(0, %d - 1) p join model m on m.turn = p %% m.models
            """;
    private static final String DOCUMENTS = """
            insert into platform.document (tenant_id, id, number, kind, slug, position, status, language, labels, created_at, published_at,
                changed_at)
            select tenant, id, n * 1000 + p + 1, 'rights.page', 'page-' || p, p, 'PUBLISHED', 'fr', labels, now(), now(), now() from copy
            on conflict do nothing
            """;
    private static final String SECTIONS = """
            insert into platform.document_section (tenant_id, id, document, key, anchor, position)
            select c.tenant, md5(c.id || '/' || s.id)::uuid, c.id, s.key, s.anchor, s.position
            from copy c join platform.document_section s on s.tenant_id = c.home and s.document = c.model and s.removed_at is null
            on conflict do nothing
            """;
    private static final String TEXTS = """
            insert into platform.document_text (tenant_id, id, document, section, language, number, renders, title, content, sources,
                spoken, published_at)
            select c.tenant, md5(c.id || '/' || t.id)::uuid, c.id, md5(c.id || '/' || t.section)::uuid, t.language, t.number, t.renders,
                t.title, t.content, t.sources, t.spoken, t.published_at
            from copy c join platform.document_text t on t.tenant_id = c.home and t.document = c.model and t.language in ('fr', 'ar')
            on conflict do nothing
            """;

    private final PlatformDatabase database;

    /** @param data the data folder of a platform that runs */
    ManyPages(Path data) {
        database = new PlatformDatabase(data);
    }

    /** The short name of an association, counted from 1. */
    static String slug(int number) {
        return String.format(Locale.ROOT, "pages-%03d", number);
    }

    /** The address of a page, counted from 0. */
    static String page(int number) {
        return "page-" + number;
    }

    /**
     * Makes what is not there yet.
     *
     * @return how many pages there are
     */
    long fill(int associations, int pages) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(TENANTS.formatted(associations));
            statement.execute(MODEL);
            statement.execute(COPIES.formatted(associations, pages));
            for (String copy : new String[] {DOCUMENTS, SECTIONS, TEXTS, "analyze"}) {
                statement.execute(copy);
            }
            try (ResultSet count = statement.executeQuery(
                    "select count(*) from copy c join platform.document d on d.tenant_id = c.tenant and d.id = c.id")) {
                count.next();
                return count.getLong("count");
            }
        }
    }
}
