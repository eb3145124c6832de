package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The templates of reports of the open association, with those that ship. */
@ApplicationScoped
@Transactional
class ReportTemplates {
    /** More an association does not need. */
    static final int MOST = 20;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    ReportTemplates(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that ship, then its own by name. */
    List<ReportTemplate> all() {
        return Stream.concat(
                        ReportTemplate.SHIPPED.stream(),
                        database
                                .sql(
                                        "select id, name, items from matching.report_template where tenant_id = :tenant order by name")
                                .list(Row.class)
                                .stream()
                                .map(Row::template))
                .toList();
    }

    /** The one with this id; empty where there is none. */
    Optional<ReportTemplate> find(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Keeps one in the place of that of the same name. */
    void keep(String name, List<ReportTemplate.Item> items, UUID by) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        items.forEach(item -> json.add(
                Json.createObjectBuilder().add("figure", item.figure().code()).add("words", item.words())));
        database.sql("""
                        insert into matching.report_template (tenant_id, id, name, items, changed_at, changed_by)
                        values (:tenant, :id, :name, :items, :now, :by)
                        on conflict (tenant_id, name) do update set items = excluded.items, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by
                        """)
                .bind("id", Uuid7.at(clock.instant()))
                .bind("name", name)
                .bind("items", json.build().toString())
                .bind("now", clock.instant())
                .bind("by", by)
                .update();
    }

    /** Takes one of the association away; false where there is none. */
    boolean remove(UUID id) {
        return database.sql("delete from matching.report_template where tenant_id = :tenant and id = :id")
                        .bind("id", id)
                        .update()
                > 0;
    }

    private record Row(UUID id, String name, String items) {
        /** What is no figure any more is left out. */
        ReportTemplate template() {
            List<ReportTemplate.Item> kept = new ArrayList<>();
            try (var reader = Json.createReader(new StringReader(items))) {
                for (JsonObject item : reader.readArray().getValuesAs(JsonObject.class)) {
                    ReportFigure.of(item.getString("figure", ""))
                            .ifPresent(
                                    figure -> kept.add(new ReportTemplate.Item(figure, item.getString("words", ""))));
                }
            }
            return new ReportTemplate(id.toString(), name, kept);
        }
    }
}
