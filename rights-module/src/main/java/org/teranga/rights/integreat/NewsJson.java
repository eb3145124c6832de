package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.json.Json;
import org.teranga.rights.news.KeepNews;
import org.teranga.rights.news.NewsItem;

/** Messages of an association as the app reads them; their ids are texts. */
@ApplicationScoped
class NewsJson {
    /** The source under which the app knows what a region itself says. */
    static final String LOCAL = "local";

    private final KeepNews news;
    private final PageWords words;

    @Inject
    NewsJson(KeepNews news, PageWords words) {
        this.news = news;
        this.words = words;
    }

    /** Those that stand today, the newest first. */
    JsonArrayBuilder news(Visit visit, int page, int size) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        readable(visit).stream().skip((long) page * size).limit(size).forEach(item -> all.add(item(visit, item)));
        return all;
    }

    /** One of them. */
    Optional<JsonObjectBuilder> one(Visit visit, String id) {
        return readable(visit).stream()
                .filter(item -> Long.toString(item.number()).equals(id))
                .findFirst()
                .map(item -> item(visit, item));
    }

    private List<NewsItem> readable(Visit visit) {
        return news.today().stream()
                .filter(item -> item.texts().containsKey(visit.tag()))
                .toList();
    }

    private JsonObjectBuilder item(Visit visit, NewsItem item) {
        NewsItem.Text text = item.text(visit.tag());
        JsonObjectBuilder languages = Json.createObjectBuilder();
        item.texts()
                .keySet()
                .forEach(language ->
                        languages.add(language, Json.createObjectBuilder().add("id", Long.toString(item.number()))));
        return Json.createObjectBuilder()
                .add("id", Long.toString(item.number()))
                .add("title", text.title())
                .add("content", words.text(visit, text.content(), visit.tag()))
                .add("source", LOCAL)
                .add(
                        "display_date",
                        PageJson.moment(item.from().atStartOfDay(Formats.ZONE).toInstant()))
                .addNull("externalUrl")
                .add("available_languages", languages);
    }
}
