package org.teranga.rights.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;

/** The messages of the open association. */
@ApplicationScoped
class NewsItems {
    private static final String SELECT =
            "select id, number, from_day, until_day, texts, changed_at from rights.news_item ";
    private static final int MOST = 500;

    private final TenantSql sql;

    @Inject
    NewsItems(TenantSql sql) {
        this.sql = sql;
    }

    Optional<NewsItem> find(UUID id) {
        return sql.first(SELECT + "where id = ?", NewsItems::item, id);
    }

    /** All, the newest first. */
    List<NewsItem> all() {
        return sql.list(SELECT + "order by from_day desc, id desc limit " + MOST, NewsItems::item);
    }

    /** Those that stand on a day, the newest first. */
    List<NewsItem> on(LocalDate day) {
        return sql.list(
                SELECT
                        + "where from_day <= ? and (until_day is null or until_day >= ?) order by from_day desc, id desc limit "
                        + MOST,
                NewsItems::item,
                day,
                day);
    }

    void put(NewsItem item, Instant now) {
        sql.change("""
                insert into rights.news_item (id, number, from_day, until_day, texts, created_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
                    texts = excluded.texts, changed_at = excluded.changed_at
                """, item.id(), item.number(), item.from(), item.until(), write(item.texts()), now, now);
    }

    void remove(UUID id) {
        sql.change("delete from rights.news_item where id = ?", id);
    }

    private static String write(Map<String, NewsItem.Text> texts) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        texts.forEach((language, text) -> all.add(
                language, Json.createObjectBuilder().add("title", text.title()).add("content", text.content())));
        return all.build().toString();
    }

    private static NewsItem item(ResultSet row) throws SQLException {
        SortedMap<String, NewsItem.Text> texts = new TreeMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(row.getString("texts")))) {
            JsonObject all = reader.readObject();
            all.keySet().forEach(language -> {
                JsonObject text = all.getJsonObject(language);
                texts.put(language, new NewsItem.Text(text.getString("title"), text.getString("content")));
            });
        }
        return new NewsItem(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                texts,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
