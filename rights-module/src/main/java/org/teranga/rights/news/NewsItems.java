package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** The messages of the open association. */
@ApplicationScoped
class NewsItems {
    private static final String SELECT =
            "select id, number, from_day, until_day, texts, changed_at from rights.news_item where tenant_id = :tenant ";
    private static final String NEWEST = "order by from_day desc, id desc limit 500";

    private final TenantDatabase database;

    @Inject
    NewsItems(TenantDatabase database) {
        this.database = database;
    }

    Optional<NewsItem> find(UUID id) {
        return database.sql(SELECT + "and id = :id")
                .bind("id", id)
                .first(Row.class)
                .map(Row::item);
    }

    /** All, the newest first. */
    List<NewsItem> all() {
        return items(database.sql(SELECT + NEWEST));
    }

    /** Those that stand on a day, the newest first. */
    List<NewsItem> on(LocalDate day) {
        return items(
                database.sql(SELECT + "and from_day <= :day and (until_day is null or until_day >= :day) " + NEWEST)
                        .bind("day", day));
    }

    void put(NewsItem item, Instant now) {
        database.sql("""
                        insert into rights.news_item (tenant_id, id, number, from_day, until_day, texts, created_at, changed_at)
                        values (:tenant, :id, :number, :from, :until, :texts, :now, :now)
                        on conflict (tenant_id, id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
                            texts = excluded.texts, changed_at = excluded.changed_at
                        """)
                .bind("id", item.id())
                .bind("number", item.number())
                .bind("from", item.from())
                .bind("until", item.until())
                .bind("texts", write(item.texts()))
                .bind("now", now)
                .update();
    }

    void remove(UUID id) {
        database.sql("delete from rights.news_item where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
    }

    private static List<NewsItem> items(SqlStatement select) {
        return select.list(Row.class).stream().map(Row::item).toList();
    }

    private static String write(Map<String, NewsItem.Text> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
                language, Json.createObjectBuilder().add("title", text.title()).add("content", text.content())));
        return all.build().toString();
    }

    private record Row(
            UUID id,
            long number,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            String texts,
            Instant changedAt) {
        NewsItem item() {
            SortedMap<String, NewsItem.Text> words = new TreeMap<>();
            try (JsonReader reader = Json.createReader(new StringReader(texts))) {
                JsonObject all = reader.readObject();
                all.keySet().forEach(language -> {
                    JsonObject text = all.getJsonObject(language);
                    words.put(language, new NewsItem.Text(text.getString("title"), text.getString("content")));
                });
            }
            return new NewsItem(id, number, fromDay, untilDay, words, changedAt);
        }
    }
}
